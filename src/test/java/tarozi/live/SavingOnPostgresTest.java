package tarozi.live;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import tarozi.OnPostgres;

@QuarkusTest
@TestProfile(OnPostgres.class)
class SavingOnPostgresTest extends SavingRules {}
