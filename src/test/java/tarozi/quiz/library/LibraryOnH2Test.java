package tarozi.quiz.library;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class LibraryOnH2Test extends LibraryRules {}
