package tarozi.leaderboard;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class DailyBoardOnH2Test extends DailyBoardRules {}
