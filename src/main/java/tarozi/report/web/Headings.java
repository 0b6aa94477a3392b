package tarozi.report.web;

import jakarta.inject.Singleton;
import java.util.function.Function;
import tarozi.i18n.Voice;

/** Columns with what stands above them, in the language of the request. */
@Singleton
class Headings {
    static final String NOTHING = "";

    private final Voice voice;

    Headings(Voice voice) {
        this.voice = voice;
    }

    <T> Column<T> column(String name, Function<T, Object> cell) {
        return new Column<>(voice.say("report.table." + name), cell);
    }

    /** One of several about an item. */
    <T> Column<T> column(int number, String name, Function<T, Object> cell) {
        return new Column<>(voice.say("report.table.item", number, voice.say("report.table.item." + name)), cell);
    }
}
