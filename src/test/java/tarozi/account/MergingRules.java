package tarozi.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tarozi.Cast;
import tarozi.TestClock;
import tarozi.answer.AnAnswer;
import tarozi.answer.Answer;
import tarozi.answer.Ledger;
import tarozi.assignment.AnAssignment;
import tarozi.assignment.Assignments;
import tarozi.assignment.Attempt;
import tarozi.assignment.AttemptItem;
import tarozi.assignment.Extension;
import tarozi.assignment.Feedback;
import tarozi.assignment.Work;
import tarozi.classroom.Membership;
import tarozi.report.Homework;

/** A guest signs in to an account, and what the guest has done comes along. */
abstract class MergingRules {
    private static final Instant MONDAY = Instant.parse("2031-01-06T08:00:00Z");
    private static final int LEVEL_ONE = 10;

    @Inject
    Cast cast;

    @Inject
    Ledger ledger;

    @Inject
    Entry entry;

    @Inject
    TestClock clock;

    @Inject
    AnAssignment an;

    @Inject
    Assignments assignments;

    @Inject
    Homework homework;

    @Inject
    EntityManager database;

    private Person guest;
    private Person owner;

    @BeforeEach
    void enter() {
        clock.set(MONDAY);
        guest = cast.somebody();
        owner = cast.member(Role.STUDENT).person();
    }

    @AfterEach
    void releaseClock() {
        clock.release();
    }

    @Test
    void movesTheAnswersAndTheGuestIsGone() {
        ledger.append(AnAnswer.right().by(owner));
        ledger.append(AnAnswer.right().wrong().by(guest));

        merge();

        assertEquals(2, answers().size());
        assertEquals(0, Person.count("id", guest.id()));
        assertEquals(0, PersonSession.count("person.id", guest.id()));
    }

    @Test
    void countsWhatBothHaveAnsweredAsAnotherAttempt() {
        var same = AnAnswer.right();
        ledger.append(same.by(owner));
        ledger.append(same.by(guest));
        ledger.append(AnAnswer.right().to(same.code()).by(guest));

        merge();

        assertEquals(
                List.of(1, 2, 3),
                answers().stream().map(Answer::attempt).sorted().toList());
        assertEquals(
                LEVEL_ONE,
                answers().stream().mapToInt(it -> it.points().value()).sum());
        assertEquals(LEVEL_ONE, points());
        assertEquals(3, answers().stream().map(Answer::submission).distinct().count());
    }

    @Test
    void addsUpThePointsOnEveryBoard() {
        ledger.append(AnAnswer.right().by(owner));
        ledger.append(AnAnswer.right().in("conv-shape", 2).by(guest));

        merge();

        assertEquals(LEVEL_ONE + 20, points());
        assertEquals(20, standing("family:conv-shape"));
        assertEquals(0, rows("standing", guest));
    }

    @Test
    void paysNoMoreThanOnePersonWouldHaveEarned() {
        for (int n = 0; n < 5; n++) {
            ledger.append(AnAnswer.right().by(owner));
            ledger.append(AnAnswer.right().by(guest));
        }
        Person alone = cast.somebody();
        for (int n = 0; n < 10; n++) {
            ledger.append(AnAnswer.right().by(alone));
        }

        merge();

        assertEquals(standing("overall", alone), points());
    }

    @Test
    void takesTheBetterOfTwoProgresses() {
        ledger.append(AnAnswer.right().by(owner));
        for (int n = 0; n < 3; n++) {
            ledger.append(AnAnswer.right().by(guest));
        }
        ledger.append(AnAnswer.right().in("conv-shape", 2).by(guest));

        merge();

        assertEquals(2, rows("progress", owner));
        assertEquals(0, rows("progress", guest));
        assertEquals(List.of(4, 3), List.of(progress("answered"), progress("streak")));
    }

    @Test
    void putsTheAttemptsOfTheGuestBehindThoseOfTheAccount() {
        var set = an.byLink(teacher(), Feedback.AFTER_DUE, 4);
        var theirs = List.of(homework.done(guest, set, "Ali", 0), homework.done(guest, set, "Ali", -1, 0));
        homework.done(owner, set, "Ali V.", -1);
        var given = Answer.latestOf(guest, 9).stream().map(Answer::id).sorted().toList();

        merge();

        var attempts = read(() -> Attempt.of(owner, set));
        assertEquals(List.of(1, 2, 3), attempts.stream().map(Attempt::number).toList());
        assertEquals(
                theirs.stream().map(Attempt::id).toList(),
                attempts.stream().skip(1).map(Attempt::id).toList());
        var answered = read(() -> AttemptItem.in(set)).stream()
                .filter(AttemptItem::isAnswered)
                .toList();
        answered.forEach(
                item -> assertEquals(item.venue(), item.answer().orElseThrow().venue()));
        assertEquals(
                given,
                answered.stream()
                        .filter(item -> item.attempt().number() > 1)
                        .map(item -> item.answer().orElseThrow().id())
                        .sorted()
                        .toList());
    }

    @Test
    void letsTheWorkOfTheGuestGoOnInItsClassAndItsExtraTime() {
        var teacher = teacher();
        var classroom = an.classOf(teacher, guest);
        var set = an.forClass(teacher, classroom);
        var attempt = homework.begin(guest, set, "Ali");
        assignments.extend(teacher, set.id(), guest.id(), set.dueAt().plusSeconds(60));

        merge();
        clock.set(set.dueAt().plusSeconds(30));

        assertEquals(
                guest.pseudonym(),
                read(() -> Membership.of(owner, classroom)).orElseThrow().name());
        assertTrue(read(() -> Work.of(owner, set, clock.instant())).isOpen());
        var own = read(() -> Attempt.of(owner, set)).get(0);
        homework.answer(own, 1, List.of("7"));
        assertTrue(homework.item(attempt, 1).isAnswered());
    }

    @Test
    void keepsTheExtraTimeOfTheAccountWhereBothHaveSome() {
        var teacher = teacher();
        var set = an.forClass(teacher, an.classOf(teacher, guest, owner));
        assignments.extend(teacher, set.id(), guest.id(), set.dueAt().plusSeconds(60));
        assignments.extend(teacher, set.id(), owner.id(), set.dueAt().plusSeconds(30));

        merge();

        assertEquals(
                List.of(set.dueAt().plusSeconds(30)),
                read(() -> Extension.in(set)).stream().map(Extension::dueAt).toList());
        assertEquals(1, rows("membership", owner));
        assertEquals(0, rows("membership", guest));
    }

    @Test
    void leavesEverythingWhereItIsWhenNothingComesAlong() {
        ledger.append(AnAnswer.right().by(guest));

        QuarkusTransaction.requiringNew().run(() -> entry.enter(account(), browser(Optional.empty())));

        assertEquals(1, Answer.paidTo(guest).size());
        assertEquals(1, Person.count("id", guest.id()));
    }

    @Test
    void takesNothingFromWhoHasAnAccount() {
        Person other = cast.member(Role.STUDENT).person();
        ledger.append(AnAnswer.right().by(other));

        QuarkusTransaction.requiringNew().run(() -> entry.enter(account(), browser(Optional.of(other))));

        assertEquals(1, Answer.paidTo(other).size());
    }

    @Test
    void doesNothingTheSecondTime() {
        ledger.append(AnAnswer.right().by(guest));

        merge();
        clock.advance(Duration.ofSeconds(1));
        merge();

        assertEquals(1, answers().size());
        assertTrue(points() > 0);
    }

    private Person teacher() {
        return cast.member(Role.TEACHER).person();
    }

    private static <T> T read(Callable<T> question) {
        return QuarkusTransaction.requiringNew().call(question);
    }

    private void merge() {
        QuarkusTransaction.requiringNew().run(() -> entry.enter(account(), browser(Optional.of(guest))));
    }

    private Account account() {
        return Account.of(owner).orElseThrow();
    }

    private static Browser browser(Optional<Person> bringing) {
        return new Browser(Address.of("192.0.2.9"), Cast.freshToken(), Optional.empty(), bringing);
    }

    private List<Answer> answers() {
        return Answer.latestOf(owner, 100);
    }

    private int points() {
        return standing("overall");
    }

    private int standing(String board) {
        return standing(board, owner);
    }

    private int standing(String board, Person person) {
        return number("select points from standing where period = 0 and board = '" + board + "' and person_id = "
                + person.id());
    }

    private int progress(String column) {
        return number("select " + column + " from progress where family = 'lstm-total' and person_id = " + owner.id());
    }

    private int rows(String table, Person person) {
        return number("select count(*) from " + table + " where person_id = " + person.id());
    }

    private int number(String query) {
        return ((Number) database.createNativeQuery(query).getSingleResult()).intValue();
    }
}
