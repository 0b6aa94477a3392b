package tarozi.assignment.web;

import java.util.Optional;

/**
 * What stands in the forms with which a teacher changes an assignment.
 *
 * @param until when the student's own time would end
 */
record Forms(Field title, Field due, Field until, long student) {

    /** What was typed into a field, and what is wrong with it, if anything is. */
    record Field(String text, Optional<String> problemKey) {
        static Field of(String text) {
            return new Field(text, Optional.empty());
        }

        static Field wrong(String text, String problemKey) {
            return new Field(text, Optional.of(problemKey));
        }

        public boolean isWrong() {
            return problemKey.isPresent();
        }
    }

    static Forms untouched(String title, String due) {
        return new Forms(Field.of(title), Field.of(due), Field.of(due), 0);
    }

    Forms entitled(Field typed) {
        return new Forms(typed, due, until, student);
    }

    Forms due(Field typed) {
        return new Forms(title, typed, until, student);
    }

    Forms extended(long chosen, Field typed) {
        return new Forms(title, due, typed, chosen);
    }

    public boolean isAnyWrong() {
        return title.isWrong() || due.isWrong() || until.isWrong();
    }

    /** The name of the field that is wrong. */
    public String wrong() {
        return title.isWrong() ? "title" : due.isWrong() ? "due" : "until";
    }
}
