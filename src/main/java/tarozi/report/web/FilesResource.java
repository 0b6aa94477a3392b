package tarozi.report.web;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import tarozi.account.Viewer;
import tarozi.assignment.Assignment;
import tarozi.i18n.Voice;
import tarozi.report.CsvFile;
import tarozi.report.Table;
import tarozi.report.XlsxFile;

/** The results of an assignment as files: a workbook of everything, or one table at a time. */
@Path("/assignments/{id}/{file: results\\.xlsx|(results|answers|slips)\\.csv}")
@Blocking
class FilesResource {
    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String CSV = "text/csv;charset=UTF-8;header=present";
    private static final String UNSAFE_IN_NAMES = "[\\p{Cntrl}/\\\\:*?\"<>|]";

    private final Viewer viewer;
    private final Voice voice;
    private final Tables tables;

    FilesResource(Viewer viewer, Voice voice, Tables tables) {
        this.viewer = viewer;
        this.voice = voice;
        this.tables = tables;
    }

    @GET
    public Response take(@RestPath long id, @RestPath String file, @RestQuery String separator) {
        var assignment = Assignment.of(viewer.teacher(), id).orElseThrow(NotFoundException::new);
        return switch (file) {
            case "results.xlsx" ->
                file(assignment, voice.say("report.title"), "xlsx", WORKBOOK, XlsxFile.write(tables.all(assignment)));
            case "answers.csv" -> csv(assignment, tables.answers(assignment), separator);
            case "slips.csv" -> csv(assignment, tables.slips(assignment), separator);
            default -> csv(assignment, tables.students(assignment), separator);
        };
    }

    private Response csv(Assignment assignment, Table table, String wanted) {
        String separator = Separators.called(wanted).orElse(voice.language().separator());
        return file(assignment, table.name(), "csv", CSV, CsvFile.write(table, separator));
    }

    /** Its name is said twice: in plain letters for old browsers, and as it is. */
    private static Response file(Assignment assignment, String what, String ending, String type, byte[] content) {
        String name = (assignment.title() + " - " + what).replaceAll(UNSAFE_IN_NAMES, " ") + "." + ending;
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return Response.ok(content)
                .type(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"results." + ending + "\"; filename*=UTF-8''" + encoded)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }
}
