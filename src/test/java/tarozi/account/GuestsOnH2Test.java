package tarozi.account;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class GuestsOnH2Test extends GuestRules {}
