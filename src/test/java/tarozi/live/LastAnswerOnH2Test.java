package tarozi.live;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class LastAnswerOnH2Test extends LastAnswerRules {}
