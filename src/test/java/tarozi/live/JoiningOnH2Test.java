package tarozi.live;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class JoiningOnH2Test extends JoiningRules {}
