package tarozi.practice.daily.web;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import tarozi.OnPostgres;

@QuarkusTest
@TestProfile(OnPostgres.class)
class DailyOnPostgresTest extends DailyRules {}
