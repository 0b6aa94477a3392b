package tarozi.account.web;

import io.quarkus.logging.Log;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import jakarta.inject.Singleton;
import tarozi.account.AccountSettings;
import tarozi.account.Email;
import tarozi.account.PasswordLinks;
import tarozi.i18n.Voice;

/** Letters to people, in the language in which they asked for them. Nobody waits until a letter is on its way. */
@Singleton
class Letters {
    private final ReactiveMailer mailer;
    private final Voice voice;

    Letters(ReactiveMailer mailer, Voice voice) {
        this.mailer = mailer;
        this.voice = voice;
    }

    void newPassword(AccountSettings.Mail settings, Email to, String path) {
        String link = settings.site().replaceAll("/+$", "") + path;
        String text = String.join(
                "\n\n",
                voice.say("account.letter.why"),
                link,
                voice.say("account.letter.how-long", PasswordLinks.LIFE.toHours()),
                voice.say("account.letter.not-you"));
        mailer.send(Mail.withText(to.text(), voice.say("account.letter.subject"), text + "\n")
                        .setFrom(settings.from()))
                .subscribe()
                .with(sent -> {}, failure -> Log.error("A letter could not be sent", failure));
    }
}
