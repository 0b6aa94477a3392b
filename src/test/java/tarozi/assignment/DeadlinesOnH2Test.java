package tarozi.assignment;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class DeadlinesOnH2Test extends DeadlineRules {}
