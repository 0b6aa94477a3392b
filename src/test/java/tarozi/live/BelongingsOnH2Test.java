package tarozi.live;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class BelongingsOnH2Test extends BelongingsRules {}
