package tarozi.quiz.web;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tarozi.account.Person;
import tarozi.i18n.Voice;
import tarozi.quiz.Content;
import tarozi.quiz.Quizzes;
import tarozi.quiz.Words;
import tarozi.quiz.exchange.intake.ImportReport.Made;
import tarozi.quiz.exchange.intake.Intake;
import tarozi.quiz.exchange.intake.Refusal;

/** Makes drafts of what a file has, all of them or none. */
@RequestScoped
class Imports {
    private final Quizzes quizzes;
    private final Voice voice;

    Imports(Quizzes quizzes, Voice voice) {
        this.quizzes = quizzes;
        this.voice = voice;
    }

    ImportedView take(Person teacher, byte[] file) throws Refusal {
        var language = voice.language().tag();
        var untitled = voice.say("exchange.import.untitled");
        var report = new Intake(language, untitled).read(file);
        var rows = QuarkusTransaction.requiringNew().call(() -> {
            List<ImportedView.Row> drafts = new ArrayList<>();
            report.made().forEach(made -> drafts.add(row(teacher, made)));
            return drafts;
        });
        return new ImportedView(rows, report.refused());
    }

    private ImportedView.Row row(Person teacher, Made made) {
        var content = titled(made.content());
        var title = content.title().said(voice.language().tag());
        return made.isNothing()
                ? new ImportedView.Row(called(title), made, Optional.empty())
                : new ImportedView.Row(
                        title, made, Optional.of(quizzes.write(teacher, content).id()));
    }

    /** What no draft was made of is not to be called imported. */
    private String called(String title) {
        return title.equals(voice.say("exchange.import.untitled")) ? voice.say("exchange.import.unnamed") : title;
    }

    private Content titled(Content content) {
        var title = Words.in(voice.language().tag(), voice.say("exchange.import.untitled"));
        return content.title().isEmpty()
                ? new Content(title, content.about(), content.numbers(), content.scoring(), content.items())
                : content;
    }
}
