package tarozi.quiz.web;

import java.util.List;
import java.util.Optional;
import tarozi.quiz.exchange.intake.ImportReport.Extent;
import tarozi.quiz.exchange.intake.ImportReport.Made;
import tarozi.quiz.exchange.intake.ImportReport.Refused;
import tarozi.quiz.exchange.intake.LeftOut;
import tarozi.quiz.exchange.intake.Reason;
import tarozi.quiz.exchange.intake.Refusal;

/** What became of a file. */
record ImportedView(List<Row> rows, List<Refused> refused) {
    /** A quiz of the file, and its draft unless nothing of it could be taken. */
    record Row(String title, Made made, Optional<Long> id) {
        public int items() {
            return made.content().items().size();
        }

        public List<LeftOut> leftOut() {
            return made.leftOut();
        }

        /** Whether the file could not say by which rules the quiz is given. */
        public boolean isQuestionsAlone() {
            return made.extent() == Extent.QUESTIONS;
        }

        public boolean isWhole() {
            return made.leftOut().isEmpty();
        }
    }

    public String titleKey() {
        return rows.stream().anyMatch(row -> row.id().isPresent()) ? "exchange.import.done" : "exchange.import.none";
    }

    public String address() {
        return Uploads.PATH;
    }

    public String reasonKey(Reason reason) {
        return "exchange.import.reason." + reason;
    }

    public String whyKey(Refusal.Why why) {
        return "exchange.import.why." + why;
    }
}
