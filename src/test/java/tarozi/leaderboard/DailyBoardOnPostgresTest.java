package tarozi.leaderboard;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import tarozi.OnPostgres;

@QuarkusTest
@TestProfile(OnPostgres.class)
class DailyBoardOnPostgresTest extends DailyBoardRules {}
