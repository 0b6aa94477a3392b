package tarozi.quiz.library;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import tarozi.OnPostgres;

@QuarkusTest
@TestProfile(OnPostgres.class)
class LibraryOnPostgresTest extends LibraryRules {}
