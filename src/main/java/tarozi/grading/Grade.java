package tarozi.grading;

import java.util.List;
import java.util.Optional;

/** What became of an answer. */
public sealed interface Grade {
    /** At least one field cannot be read: nothing is marked, and it costs nothing. One reading for each field. */
    record Unread(List<Reading> readings) implements Grade {
        public Unread {
            readings = List.copyOf(readings);
        }
    }

    /** Every field was read and marked. */
    record Marked(List<FieldGrade> fields) implements Grade {
        public Marked {
            fields = List.copyOf(fields);
        }

        public Share share() {
            int earned =
                    (int) fields.stream().filter(field -> field.mark().earns()).count();
            return Share.of(earned, fields.size());
        }

        public boolean isRight() {
            return share().isFull();
        }

        /** The names of all slips that were found. */
        public List<String> slips() {
            return fields.stream()
                    .map(FieldGrade::diagnosis)
                    .flatMap(Optional::stream)
                    .flatMap(diagnosis -> diagnosis.slips().stream())
                    .distinct()
                    .toList();
        }
    }
}
