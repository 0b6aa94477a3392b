package tarozi.report.web;

import jakarta.ws.rs.NotFoundException;
import tarozi.account.Person;
import tarozi.answer.Answer;
import tarozi.assignment.Assignment;
import tarozi.assignment.Attempt;
import tarozi.assignment.AttemptItem;
import tarozi.report.Paper;
import tarozi.report.Student;

/** What an address asks for; what does not belong to the assignment does not exist. */
final class Wanted {
    private Wanted() {}

    /** The item that an answer was given to. */
    static AttemptItem itemOf(Answer answer, Assignment assignment) {
        return Person.<Person>findByIdOptional(answer.personId()).stream()
                .flatMap(person -> Attempt.of(person, assignment).stream())
                .flatMap(attempt -> AttemptItem.of(attempt).stream())
                .filter(item -> item.venue().equals(answer.venue()))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    static Paper paper(Student student, Attempt attempt) {
        return student.papers().stream()
                .filter(paper -> paper.attempt() == attempt.id())
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }
}
