package tarozi.practice.web;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class PracticeOnH2Test extends PracticeRules {}
