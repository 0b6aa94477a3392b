package tarozi.quiz.exchange.intake;

import java.nio.charset.StandardCharsets;

/** Files of Moodle's XML and GIFT for tests, as teachers write them. */
final class MoodleFiles {
    private MoodleFiles() {}

    /** An LSTM with 18 inputs and 64 units. */
    static final String LSTM = numerical(
            "A layer",
            "<p>How many parameters has an LSTM with 18 inputs &amp; 64 units, one bias per gate?</p>",
            "21248");

    static String numerical(String name, String html, String answer) {
        return numerical(name, html, "<text>" + answer + "</text><tolerance>0</tolerance>", "");
    }

    static String numerical(String name, String html, String answer, String more) {
        return "<question type=\"numerical\"><name><text>" + name + "</text></name>"
                + "<questiontext format=\"html\"><text><![CDATA[" + html + "]]></text></questiontext>"
                + "<generalfeedback><text>21248</text></generalfeedback><defaultgrade>5.0000000</defaultgrade>"
                + "<answer fraction=\"100\">" + answer + "</answer>"
                + "<answer fraction=\"0\"><text>20992</text><feedback><text>Without biases</text></feedback></answer>"
                + "<answer fraction=\"0\"><text>*</text></answer>" + more + "</question>";
    }

    static String quiz(String... questions) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<quiz><question type=\"category\"><category>"
                + "<text>$course$/top/Gates // and more/LSTM</text></category></question>"
                + String.join("\n", questions) + "</quiz>";
    }

    static ImportReport read(String file) throws Refusal {
        return new Intake("en", "Imported").read(file.getBytes(StandardCharsets.UTF_8));
    }

    static ImportReport.Made only(String file) throws Refusal {
        return read(file).made().get(0);
    }
}
