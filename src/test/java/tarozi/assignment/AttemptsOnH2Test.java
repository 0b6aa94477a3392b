package tarozi.assignment;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class AttemptsOnH2Test extends AttemptRules {}
