package tarozi.account.web;

import jakarta.enterprise.context.RequestScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import tarozi.i18n.Voice;

/** What is wrong with the fields of the form of this request, in the words of its reader. */
@RequestScoped
class Complaints {
    private final Voice voice;
    private final Map<String, String> byField = new LinkedHashMap<>();

    Complaints(Voice voice) {
        this.voice = voice;
    }

    void about(String field, String key, Object... arguments) {
        byField.putIfAbsent(field, voice.say(key, arguments));
    }

    boolean isNone() {
        return byField.isEmpty();
    }

    Map<String, String> byField() {
        return Map.copyOf(byField);
    }
}
