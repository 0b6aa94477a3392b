package tarozi.quiz.web;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import tarozi.quiz.exchange.intake.Refusal;
import tarozi.quiz.exchange.intake.Refusal.Why;
import tarozi.web.Allowance;

/** How large a file of quizzes may be: a hundred full quizzes in a package, or some hundred questions with feedback. */
class Uploads {
    static final String PATH = "/quizzes/imports";
    static final int MEGABYTES = 2;
    private static final long MEGABYTE = 1024 * 1024;

    /** So much is let in that the page itself can say that it is too much. */
    private static final long DOOR = 10 * MEGABYTE;

    @Produces
    @Singleton
    Allowance imports() {
        return new Allowance(PATH, DOOR);
    }

    /** The bytes of a chosen file, or of what was pasted where none was chosen. */
    static byte[] bytes(FileUpload file, String pasted) throws IOException, Refusal {
        if (file == null || file.size() == 0) {
            return pasted.getBytes(StandardCharsets.UTF_8);
        }
        if (file.size() > MEGABYTES * MEGABYTE) {
            throw new Refusal(Why.TOO_LARGE);
        }
        return Files.readAllBytes(file.uploadedFile());
    }
}
