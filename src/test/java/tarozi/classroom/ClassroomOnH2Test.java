package tarozi.classroom;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class ClassroomOnH2Test extends ClassroomRules {}
