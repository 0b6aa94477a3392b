package tarozi.practice.daily.web;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class DailyOnH2Test extends DailyRules {}
