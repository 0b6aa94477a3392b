package tarozi.leaderboard;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class BoardOnH2Test extends BoardRules {}
