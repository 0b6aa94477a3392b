package tarozi.classroom;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class ComingAndGoingOnH2Test extends ComingAndGoingRules {}
