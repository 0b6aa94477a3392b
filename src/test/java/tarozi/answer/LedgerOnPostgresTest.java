package tarozi.answer;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import tarozi.OnPostgres;

@QuarkusTest
@TestProfile(OnPostgres.class)
class LedgerOnPostgresTest extends LedgerRules {}
