package tarozi.report;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class ExaminerOnH2Test extends ExaminerRules {}
