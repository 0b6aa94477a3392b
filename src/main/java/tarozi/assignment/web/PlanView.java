package tarozi.assignment.web;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import tarozi.assignment.Assignment;
import tarozi.classroom.Classroom;
import tarozi.quiz.Numbers;
import tarozi.quiz.Quiz;

/** The form for giving a quiz, with what was typed, and the key of what is wrong by field. */
record PlanView(Quiz quiz, String quizTitle, List<Classroom> classes, PlanForm form, Map<String, String> problems) {

    public boolean isPublished() {
        return quiz.isPublished();
    }

    /** Whether the draft could be given instead of the newest version. */
    public boolean isDraftOffered() {
        return quiz.canBePublished() && quiz.isChanged();
    }

    public boolean isAnythingToGive() {
        return isPublished() || quiz.canBePublished();
    }

    /** Whether the draft is what will be given, unless the teacher chooses otherwise. */
    public boolean isDraftChosen() {
        return isDraftOffered() && (form.isDraft() || !isPublished());
    }

    public int nextVersion() {
        return quiz.published() + 1;
    }

    public boolean isOfOwnNumbers() {
        return quiz.draft().numbers() == Numbers.OWN;
    }

    public String edit() {
        return "/quizzes/" + quiz.id();
    }

    public List<Integer> attempts() {
        return IntStream.rangeClosed(1, Assignment.MOST_ATTEMPTS).boxed().toList();
    }

    public boolean isAllowed(Integer attempts) {
        return form.attempts().equals(attempts.toString());
    }

    public boolean isUnlimited() {
        return form.attempts().equals("0");
    }

    public boolean isFor(Classroom classroom) {
        return form.to().equals(String.valueOf(classroom.id()));
    }

    public boolean isByLink() {
        return form.to().equals(PlanForm.LINK) || classes.isEmpty();
    }

    public boolean isWrong(String field) {
        return problems.containsKey(field);
    }

    public String problemKey(String field) {
        return problems.get(field);
    }
}
