package tarozi.account.web;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class ViewerOnH2Test extends ViewerRules {}
