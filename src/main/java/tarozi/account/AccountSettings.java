package tarozi.account;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** The settings of accounts, {@code tarozi.account.*}. */
@ConfigMapping(prefix = "tarozi.account")
public interface AccountSettings {
    /** Who may call themselves a teacher: everybody, or only whom an administrator appoints. */
    @WithDefault("everybody")
    Teachers teachers();

    enum Teachers {
        EVERYBODY,
        APPOINTED
    }

    Guests guests();

    /** How fast one address may bring new guests: enough for a school that begins at the same bell. */
    interface Guests {
        @WithDefault("600")
        int atOnce();

        /** The time after which one more may come. */
        @WithDefault("200ms")
        Duration each();
    }

    /** Where it is set, links for a forgotten password go by mail, through the server of {@code quarkus.mailer.*}. */
    Optional<Mail> mail();

    interface Mail {
        /** The sender, such as {@code tarozi@school.example}. */
        String from();

        /**
         * Where this site is found, such as {@code https://tarozi.school.example}: links in mails begin with it, because
         * what a request claims as its host may be forged.
         */
        String site();
    }

    /** Where it is set, people may sign in at their school; {@code quarkus.oidc.*} says where that is. */
    Optional<School> school();

    interface School {
        /** What the button calls it. */
        String name();
    }
}
