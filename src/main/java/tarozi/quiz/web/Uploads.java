package tarozi.quiz.web;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import tarozi.web.Allowance;

/** How large a file of quizzes may be: a hundred full quizzes in a package, or some hundred questions with feedback. */
class Uploads {
    static final String PATH = "/quizzes/imports";
    static final int MEGABYTES = 2;
    private static final long MEGABYTE = 1024 * 1024;

    @Produces
    @Singleton
    Allowance imports() {
        return new Allowance(PATH, MEGABYTES * MEGABYTE);
    }
}
