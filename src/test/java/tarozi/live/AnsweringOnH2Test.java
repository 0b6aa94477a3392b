package tarozi.live;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class AnsweringOnH2Test extends AnsweringRules {}
