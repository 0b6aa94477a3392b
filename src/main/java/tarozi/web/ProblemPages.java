package tarozi.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.MIMEHeader;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.impl.ParsableMIMEValue;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tarozi.i18n.Voice;

/** A problem as its reader wants it: a page, or JSON for a program whose Accept header prefers that. */
@Singleton
class ProblemPages {
    private static final MIMEHeader HTML = new ParsableMIMEValue("text/html").forceParse();
    private static final List<MIMEHeader> SPOKEN = List.of(
            HTML,
            new ParsableMIMEValue("application/problem+json").forceParse(),
            new ParsableMIMEValue("application/json").forceParse());

    private final Voice voice;
    private final ObjectMapper json;

    ProblemPages(Voice voice, ObjectMapper json) {
        this.voice = voice;
        this.json = json;
    }

    @CheckedTemplate(basePath = "web")
    static class Templates {
        private Templates() {}

        static native TemplateInstance problem(Problem problem);
    }

    /** A body and its media type. */
    record Answer(String type, String body) {}

    Answer answer(Problem problem, RoutingContext routing) {
        return wantsPage(routing)
                ? new Answer(
                        "text/html;charset=UTF-8", Templates.problem(problem).render())
                : new Answer("application/problem+json", json(problem));
    }

    private static boolean wantsPage(RoutingContext routing) {
        List<MIMEHeader> accepted = routing.parsedHeaders().accept();
        MIMEHeader best = accepted.isEmpty() ? HTML : routing.parsedHeaders().findBestUserAcceptedIn(accepted, SPOKEN);
        return best == null || best == HTML;
    }

    private String json(Problem problem) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("title", voice.say(problem.titleKey(), problem.status()));
        members.put("status", problem.status());
        members.put("detail", voice.say(problem.whatKey()));
        problem.reference().ifPresent(reference -> members.put("reference", reference));
        try {
            return json.writeValueAsString(members);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
