package tarozi.live;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class SteeringOnH2Test extends SteeringRules {}
