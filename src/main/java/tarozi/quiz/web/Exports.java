package tarozi.quiz.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Arrays;
import tarozi.i18n.Texts;
import tarozi.i18n.Voice;
import tarozi.quiz.Numbers;
import tarozi.quiz.exchange.Export;
import tarozi.quiz.exchange.Format;
import tarozi.quiz.exchange.Frozen;
import tarozi.sheet.Announcer;

/** Exports of a quiz, wherever it was found. */
@ApplicationScoped
class Exports {
    private static final int UNPROCESSABLE = 422;
    private static final int SEEDS = 1_000_000;
    private static final String SEVERAL = "20";
    private static final String TYPE = ";charset=UTF-8";

    private final Texts texts;
    private final Voice voice;
    private final Clock clock;

    Exports(Texts texts, Voice voice, Clock clock) {
        this.texts = texts;
        this.voice = voice;
        this.clock = clock;
    }

    /** A seed of its own each time: nobody should know it beforehand. */
    ExportsView page(Leaving leaving) {
        var same = leaving.usual().content().numbers() == Numbers.SAME;
        var form = ExportForm.fresh(
                leaving, voice.language(), same ? "1" : SEVERAL, clock.instant().getEpochSecond() % SEEDS);
        return new ExportsView(leaving, form, voice.language(), Format.MOODLE.word());
    }

    Response file(Leaving leaving, String word, Wishes wishes) {
        var format = Arrays.stream(Format.values())
                .filter(known -> known.word().equals(word))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        var form = ExportForm.typed(leaving, wishes, voice.language(), Frozen.MOST_EACH);
        if (!form.isFine()) {
            return refused(new ExportsView(leaving, form, voice.language(), word));
        }
        var title = form.edition().content().title().said(form.language().tag());
        var name = FileName.of(title) + "-" + word + "-" + form.seed() + "." + format.extension();
        return Response.ok(format.write(export(form)))
                .type(format.mediaType() + (format.isText() ? TYPE : ""))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    Response paper(Leaving leaving, Wishes wishes) {
        var form = ExportForm.typed(leaving, wishes, voice.language(), PaperView.MOST_SHEETS);
        if (!form.isFine()) {
            return refused(new ExportsView(leaving, form, voice.language(), ExportsView.PAPER));
        }
        var export = export(form);
        return Response.ok(ExportsResource.Templates.paper(new PaperView(
                        leaving.address(), export.frozen(), form.order().each(), export.speaker())))
                .build();
    }

    private Export export(ExportForm form) {
        return new Export(
                form.edition().content(),
                form.order(),
                new Announcer(texts, form.language()),
                form.language().separator());
    }

    private static Response refused(ExportsView view) {
        return Response.status(UNPROCESSABLE)
                .entity(ExportsResource.Templates.exports(view))
                .build();
    }
}
