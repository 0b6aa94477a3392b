package tarozi.practice.web;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class MasteryOnH2Test extends MasteryRules {}
