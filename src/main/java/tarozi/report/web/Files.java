package tarozi.report.web;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import tarozi.i18n.Voice;
import tarozi.report.CsvFile;
import tarozi.report.Table;
import tarozi.report.XlsxFile;

/** Results as files: a workbook of everything, or one table at a time. */
@Singleton
class Files {
    /** The files that there are, as a pattern for addresses. */
    static final String NAMES = "results\\.xlsx|(results|answers|slips)\\.csv";

    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String CSV = "text/csv;charset=UTF-8;header=present";
    private static final String UNSAFE_IN_NAMES = "[\\p{Cntrl}/\\\\:*?\"<>|]";

    private final Voice voice;
    private final Tables tables;

    Files(Voice voice, Tables tables) {
        this.voice = voice;
        this.tables = tables;
    }

    Response take(Subject subject, String file, String separator) {
        var occasion = subject.occasion();
        return switch (file) {
            case "results.xlsx" ->
                file(subject, voice.say("report.title"), "xlsx", WORKBOOK, XlsxFile.write(tables.all(occasion)));
            case "answers.csv" -> csv(subject, tables.answers(occasion), separator);
            case "slips.csv" -> csv(subject, tables.slips(occasion), separator);
            default -> csv(subject, tables.students(occasion), separator);
        };
    }

    private Response csv(Subject subject, Table table, String wanted) {
        String separator = Separators.called(wanted).orElse(voice.language().separator());
        return file(subject, table.name(), "csv", CSV, CsvFile.write(table, separator));
    }

    /** Its name is said twice: in plain letters for old browsers, and as it is. */
    private static Response file(Subject subject, String what, String ending, String type, byte[] content) {
        String name = (subject.title() + " - " + what).replaceAll(UNSAFE_IN_NAMES, " ") + "." + ending;
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
