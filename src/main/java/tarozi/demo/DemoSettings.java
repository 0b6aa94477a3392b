package tarozi.demo;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** The setting of the demonstration, {@code tarozi.demo.password}. */
@ConfigMapping(prefix = "tarozi.demo")
public interface DemoSettings {
    /**
     * Where it is set and the database is empty, a demonstration is put there: the teacher {@code ustoz} and the student
     * {@code talaba} sign in with this password. Without it there is no demonstration, so no well-known password either.
     */
    Optional<String> password();
}
