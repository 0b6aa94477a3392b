package tarozi.live;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class SavingOnH2Test extends SavingRules {}
