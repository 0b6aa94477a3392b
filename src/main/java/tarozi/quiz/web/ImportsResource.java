package tarozi.quiz.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import tarozi.account.Viewer;
import tarozi.quiz.exchange.intake.Refusal;

/** Quizzes from files: a teacher's drafts from what other systems and our own exports have. */
@Path(Uploads.PATH)
@Blocking
@Produces(MediaType.TEXT_HTML)
class ImportsResource {
    private static final int TOO_LARGE = 413;

    private final Imports imports;
    private final Viewer viewer;

    ImportsResource(Imports imports, Viewer viewer) {
        this.imports = imports;
        this.viewer = viewer;
    }

    @GET
    public TemplateInstance page() {
        viewer.teacher();
        return Templates.imports(ImportsView.EMPTY);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response take(@RestForm FileUpload file, @RestForm String text) throws IOException {
        var teacher = viewer.teacher();
        var pasted = text == null ? "" : text;
        try {
            var report = imports.take(teacher, Uploads.bytes(file, pasted));
            return Response.ok(Templates.imported(report)).build();
        } catch (Refusal refusal) {
            var page = Templates.imports(new ImportsView(pasted, Optional.of(refusal.why())));
            return Response.status(status(refusal.why())).entity(page).build();
        }
    }

    private static int status(Refusal.Why why) {
        return why == Refusal.Why.TOO_LARGE ? TOO_LARGE : Way.UNREADABLE;
    }

    @CheckedTemplate(basePath = "quiz")
    static class Templates {
        static native TemplateInstance imports(ImportsView view);

        static native TemplateInstance imported(ImportedView view);
    }
}
