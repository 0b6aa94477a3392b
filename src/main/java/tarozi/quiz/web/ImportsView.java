package tarozi.quiz.web;

import java.util.Optional;
import tarozi.quiz.exchange.intake.Refusal;

/** The page that takes files in, with what was pasted before and why it was refused. */
record ImportsView(String text, Optional<Refusal.Why> why) {
    static final ImportsView EMPTY = new ImportsView("", Optional.empty());

    public boolean isRefused() {
        return why.isPresent();
    }

    public String whyKey() {
        return "exchange.import.why." + why.orElseThrow();
    }

    public String address() {
        return Uploads.PATH;
    }

    public int megabytes() {
        return Uploads.MEGABYTES;
    }
}
