package tarozi.assignment;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class AnswersOnH2Test extends AnswerRules {}
