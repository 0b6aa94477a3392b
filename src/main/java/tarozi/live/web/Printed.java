package tarozi.live.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateInstance;
import java.util.function.Supplier;
import tarozi.i18n.Language;
import tarozi.i18n.Tongue;
import tarozi.question.Question;
import tarozi.question.VariantCode;
import tarozi.sheet.ExplanationView;

/**
 * What is the same on the page of everybody who has a question: printed once in each language, since a whole hall gets its
 * questions at one moment. {@code {question.asked}} and {@code {question.explained}} in templates.
 */
@TemplateExtension
final class Printed {
    private static final int MOST = 5_000;
    private static final Cache<Copy, RawString> ASKED =
            Caffeine.newBuilder().maximumSize(MOST).build();
    private static final Cache<Copy, RawString> EXPLAINED =
            Caffeine.newBuilder().maximumSize(MOST).build();

    private Printed() {}

    private record Copy(VariantCode code, Language language) {}

    static RawString asked(Question question) {
        return in(ASKED, question, () -> Templates.asked(question));
    }

    static RawString explained(Question question) {
        return in(EXPLAINED, question, () -> Templates.explained(new ExplanationView(question)));
    }

    private static RawString in(Cache<Copy, RawString> copies, Question question, Supplier<TemplateInstance> template) {
        var copy = new Copy(question.code(), Tongue.now());
        return copies.get(copy, absent -> new RawString(template.get().render()));
    }

    @CheckedTemplate(basePath = "live")
    static class Templates {
        static native TemplateInstance asked(Question question);

        static native TemplateInstance explained(ExplanationView view);
    }
}
