package tarozi.answer;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class LedgerOnH2Test extends LedgerRules {}
