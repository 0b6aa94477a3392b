package tarozi.classroom;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class MembershipOnH2Test extends MembershipRules {}
