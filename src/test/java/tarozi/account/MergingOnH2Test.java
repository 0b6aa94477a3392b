package tarozi.account;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class MergingOnH2Test extends MergingRules {}
