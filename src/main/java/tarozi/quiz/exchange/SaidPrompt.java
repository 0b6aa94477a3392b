package tarozi.quiz.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import tarozi.question.Prompt;
import tarozi.question.Prompt.Row;
import tarozi.question.Speaker;
import tarozi.question.Statement;

/** A prompt in one language, as HTML and as plain text. */
record SaidPrompt(Prompt prompt, Speaker speaker) {
    String html() {
        var html = new StringBuilder();
        html.append(Html.paragraph(chips()));
        prompt.code()
                .ifPresent(code -> html.append("<pre><code>" + Html.escaped(code.stripTrailing()) + "</code></pre>"));
        prompt.input().ifPresent(input -> html.append(Html.paragraph(said(input))));
        html.append(layers());
        if (!prompt.rows().isEmpty()) {
            html.append("<table><tbody>"
                    + prompt.rows().stream().map(this::row).collect(Collectors.joining())
                    + "</tbody></table>");
        }
        html.append("<p><strong>" + Html.escaped(said(prompt.ask())) + "</strong></p>");
        return html.toString();
    }

    String text() {
        var lines = new ArrayList<String>();
        lines.add("[" + chips() + "]");
        prompt.code().map(String::stripTrailing).ifPresent(lines::add);
        prompt.input().map(this::said).ifPresent(lines::add);
        for (int place = 0; place < prompt.layers().size(); place++) {
            var number = prompt.layers().size() == 1 ? "" : place + 1 + ". ";
            lines.add(number + sentences(prompt.layers().get(place)));
        }
        prompt.rows().forEach(row -> lines.add(row.symbol() + " (" + said(row.meaning()) + ") = " + value(row)));
        lines.add(said(prompt.ask()));
        return String.join("\n", lines);
    }

    private String layers() {
        if (prompt.layers().size() == 1) {
            return Html.paragraph(sentences(prompt.layers().get(0)));
        }
        return prompt.layers().isEmpty()
                ? ""
                : prompt.layers().stream()
                        .map(layer -> "<li>" + Html.escaped(sentences(layer)) + "</li>")
                        .collect(Collectors.joining("", "<ol>", "</ol>"));
    }

    private String row(Row row) {
        return "<tr><th scope=\"row\"><var>" + Html.escaped(row.symbol()) + "</var> "
                + Html.escaped(said(row.meaning())) + "</th><td>" + value(row) + "</td></tr>";
    }

    private String value(Row row) {
        return row.value().map(speaker::number).orElse("?");
    }

    private String chips() {
        return prompt.chips().stream().map(this::said).collect(Collectors.joining(" · "));
    }

    private String sentences(List<Statement> layer) {
        return layer.stream().map(this::said).collect(Collectors.joining(" "));
    }

    private String said(Statement statement) {
        return statement.by(speaker);
    }
}
