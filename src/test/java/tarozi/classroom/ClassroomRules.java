package tarozi.classroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tarozi.AtOnce;
import tarozi.Cast;
import tarozi.account.Deleted;
import tarozi.account.Merged;
import tarozi.account.Person;
import tarozi.account.Role;
import tarozi.classroom.Refusal.Why;

abstract class ClassroomRules {
    @Inject
    Classrooms classrooms;

    @Inject
    Cast cast;

    @Inject
    Event<Merged> merged;

    @Inject
    Event<Deleted> deleted;

    private Person teacher;
    private Classroom classroom;

    @BeforeEach
    void openAClass() {
        teacher = cast.member(Role.TEACHER).person();
        classroom = classrooms.open(teacher, "Deep learning");
    }

    @Test
    void isFoundByItsOwnTeacherOnly() {
        Person other = cast.member(Role.TEACHER).person();

        assertEquals("Deep learning", now().name());
        assertTrue(Classroom.of(other, classroom.id()).isEmpty());
        assertTrue(Classroom.taughtBy(other).isEmpty());
    }

    @Test
    void isListedByNameAndAfterTheOthersWhenArchived() {
        classrooms.open(teacher, "autumn");
        classrooms.open(teacher, "Winter");
        change(Classroom::archive);

        assertEquals(
                List.of("autumn", "Winter", "Deep learning"),
                Classroom.taughtBy(teacher).stream().map(Classroom::name).toList());
    }

    @Test
    void isOpenedByItsCodeHoweverTyped() {
        String shown = classroom.code().shown();

        assertEquals(
                classroom.id(),
                Classroom.withCode(shown.toLowerCase()).orElseThrow().id());
        assertTrue(Classroom.withCode("no code").isEmpty());
    }

    @Test
    void isOpenedByTheNewCodeAlone() {
        JoinCode old = classroom.code();
        change((it, now) -> it.newCode());

        assertNotEquals(old, now().code());
        assertTrue(Classroom.withCode(old).isEmpty());
        assertEquals(
                classroom.id(), Classroom.withCode(now().code()).orElseThrow().id());
    }

    @Test
    void listsItsMembersByName() {
        Person vali = cast.somebody();
        Person ali = cast.somebody();
        join(vali, "Vali");
        join(ali, "ali");

        assertEquals(List.of("ali", "Vali"), names());
        assertEquals("ali", Membership.of(ali, classroom).orElseThrow().name());
        assertEquals(2, classroom.size());
    }

    @Test
    void listsTheClassesOfAMember() {
        Person ali = cast.somebody();
        join(ali, "Ali");
        classrooms.join(ali, classrooms.open(teacher, "Another").code(), "Ali V.", Membership::hideName);

        assertEquals(
                List.of("Another", "Deep learning"),
                Membership.allOf(ali).stream().map(it -> it.classroom().name()).toList());
        assertTrue(Membership.allOf(cast.somebody()).isEmpty());
    }

    @Test
    void keepsAMemberWhoJoinsAgainAsTheyAre() {
        Person ali = cast.somebody();
        long first = join(ali, "Ali").id();

        assertEquals(first, join(ali, "Somebody else").id());
        assertEquals(List.of("Ali"), names());
    }

    @Test
    void takesBackWhoHadLeft() {
        Person ali = cast.somebody();
        long first = join(ali, "Ali").id();
        classrooms.changeOwn(ali, classroom.id(), Membership::leave);
        assertTrue(Membership.of(ali, classroom).isEmpty());
        assertTrue(Membership.allOf(ali).isEmpty());
        assertEquals(List.of(), names());

        assertEquals(first, join(ali, "Ali Valiyev").id());
        assertEquals(List.of("Ali Valiyev"), names());
    }

    @Test
    void keepsOutWhoWasRemovedUntilTheTeacherReadmits() {
        Person ali = cast.somebody();
        long member = join(ali, "Ali").id();
        changeMember(member, Membership::remove);

        assertRefused(Why.REMOVED, ali, "Ali");
        assertEquals(List.of(member), ids(Membership.removedFrom(classroom)));
        assertEquals(0, classroom.size());

        changeMember(member, (it, now) -> it.readmit("Ali"));
        assertEquals(List.of(member), ids(Membership.in(classroom)));
        assertTrue(Membership.removedFrom(classroom).isEmpty());
    }

    @Test
    void readmitsNobodyUnderANameThatIsTakenByNow() {
        long first = join(cast.somebody(), "Ali").id();
        changeMember(first, Membership::remove);
        join(cast.somebody(), "ALI");

        assertThrows(Refusal.class, () -> changeMember(first, (it, now) -> it.readmit("Ali")));
        changeMember(first, (it, now) -> it.readmit("Ali V."));
        assertEquals(List.of("ALI", "Ali V."), names());
    }

    @Test
    void refusesANameThatSomebodyInTheClassHas() {
        join(cast.somebody(), "Сора");

        assertRefused(Why.TAKEN, cast.somebody(), "Copa");
        Person other = cast.somebody();
        join(other, "Vali");
        assertThrows(Refusal.class, () -> classrooms.changeOwn(other, classroom.id(), (it, now) -> it.rename("copa")));
        classrooms.changeOwn(other, classroom.id(), (it, now) -> it.rename("VALI"));
        assertTrue(names().contains("VALI"));
    }

    @Test
    void givesANameAgainWhenItsOwnerHasGone() {
        Person first = cast.somebody();
        join(first, "Ali");
        classrooms.changeOwn(first, classroom.id(), Membership::leave);
        join(cast.somebody(), "Ali");

        assertRefused(Why.TAKEN, first, "Ali");
    }

    @Test
    void allowsTheSameNameInAnotherClass() {
        join(cast.somebody(), "Ali");
        Classroom another = classrooms.open(teacher, "Another");

        classrooms.join(cast.somebody(), another.code(), "Ali", Membership::hideName);
        assertEquals(1, another.size());
    }

    @Test
    void takesNobodyNewWhileArchived() {
        Person ali = cast.somebody();
        join(ali, "Ali");
        change(Classroom::archive);

        assertRefused(Why.ARCHIVED, cast.somebody(), "Vali");
        assertEquals(List.of("Ali"), names());
        change((it, now) -> it.restore());
        join(cast.somebody(), "Vali");
    }

    @Test
    void isNotJoinedByItsTeacher() {
        assertRefused(Why.TAUGHT, teacher, "The boss");
    }

    @Test
    void showsANameToTheClassWhereTeacherAndMemberBothAllow() {
        Person ali = cast.somebody();
        join(ali, "Ali");
        assertEquals(ali.pseudonym(), seen(ali));

        classrooms.changeOwn(ali, classroom.id(), (it, now) -> it.showName());
        assertEquals(ali.pseudonym(), seen(ali));

        change((it, now) -> it.letNamesShow());
        assertEquals("Ali", seen(ali));

        classrooms.changeOwn(ali, classroom.id(), (it, now) -> it.hideName());
        assertEquals(ali.pseudonym(), seen(ali));
    }

    @Test
    void findsNoMemberOfAnotherClass() {
        long member = join(cast.somebody(), "Ali").id();
        Classroom another = classrooms.open(teacher, "Another");

        assertTrue(Membership.of(another, member).isEmpty());
        assertThrows(
                NotFoundException.class,
                () -> classrooms.changeMember(teacher, another.id(), member, Membership::remove));
    }

    @Test
    void goesAlongWhenAGuestSignsIn() {
        Person guest = cast.somebody();
        Person owner = cast.member(Role.STUDENT).person();
        join(guest, "Ali");

        merge(guest, owner);

        assertEquals("Ali", member(owner).name());
        assertEquals(0, Membership.count("person.id", guest.id()));
    }

    @Test
    void keepsThePlaceThatWhoeverSignsInHasAlready() {
        Person guest = cast.somebody();
        Person owner = cast.member(Role.STUDENT).person();
        join(guest, "Ali");
        join(owner, "Ali Valiyev");

        merge(guest, owner);

        assertEquals(List.of("Ali Valiyev"), names());
    }

    @Test
    void takesBackAnOwnerWhoHadLeftAsTheGuestWhoIsIn() {
        Person guest = cast.somebody();
        Person owner = cast.member(Role.STUDENT).person();
        join(owner, "Ali");
        classrooms.changeOwn(owner, classroom.id(), Membership::leave);
        join(guest, "Ali V.");

        merge(guest, owner);

        assertEquals("Ali V.", member(owner).name());
    }

    @Test
    void letsNobodyBackInBySigningIn() {
        Person guest = cast.somebody();
        Person owner = cast.member(Role.STUDENT).person();
        changeMember(join(owner, "Ali").id(), Membership::remove);
        join(guest, "Vali");

        merge(guest, owner);

        assertEquals(List.of(), names());
        assertRefused(Why.REMOVED, owner, "Ali");
    }

    @Test
    void makesNoMemberOfATeacherWhoTriedTheDoorAsAGuest() {
        Person guest = cast.somebody();
        join(guest, "Test");

        merge(guest, teacher);

        assertEquals(List.of(), names());
    }

    @Test
    void forgetsTheNamesOfWhoIsDeleted() {
        Person ali = cast.somebody();
        join(ali, "Ali");

        QuarkusTransaction.requiringNew().run(() -> deleted.fire(new Deleted(ali)));

        assertEquals(0, Membership.count("person.id", ali.id()));
    }

    @Test
    void staysWithItsMembersWhenTheTeacherIsDeleted() {
        join(cast.somebody(), "Ali");

        QuarkusTransaction.requiringNew().run(() -> deleted.fire(new Deleted(teacher)));

        assertTrue(now().isArchived());
        assertEquals(List.of("Ali"), names());
    }

    @Test
    void givesANameToOneOfManyWhoAskForItAtOnce() throws Exception {
        List<Person> people =
                IntStream.range(0, 8).mapToObj(n -> cast.somebody()).toList();
        List<Callable<Boolean>> joining = people.stream()
                .map(person -> (Callable<Boolean>) () -> joins(person, "Ali"))
                .toList();

        List<Boolean> joined = AtOnce.run(joining);

        assertEquals(1, joined.stream().filter(it -> it).count());
        assertEquals(List.of("Ali"), names());
    }

    @Test
    void hasOnePlaceForWhoJoinsManyTimesAtOnce() throws Exception {
        Person ali = cast.somebody();

        List<Long> places = AtOnce.times(8, () -> join(ali, "Ali").id());

        assertEquals(1, Stream.of(places.toArray()).distinct().count());
        assertEquals(1, Membership.count("person.id", ali.id()));
    }

    private void merge(Person from, Person into) {
        QuarkusTransaction.requiringNew().run(() -> merged.fire(new Merged(from, into)));
    }

    private Membership member(Person person) {
        return QuarkusTransaction.requiringNew()
                .call(() -> Membership.of(person, classroom).orElseThrow());
    }

    private boolean joins(Person person, String name) {
        try {
            return Objects.nonNull(join(person, name));
        } catch (Refusal taken) {
            assertEquals(Why.TAKEN, taken.why());
            return false;
        }
    }

    private Membership join(Person person, String name) {
        return classrooms.join(person, now().code(), name, Membership::hideName);
    }

    private void assertRefused(Why why, Person person, String name) {
        assertEquals(why, assertThrows(Refusal.class, () -> join(person, name)).why());
    }

    private void change(BiConsumer<Classroom, Instant> verb) {
        classrooms.change(teacher, classroom.id(), verb);
    }

    private void changeMember(long member, BiConsumer<Membership, Instant> verb) {
        classrooms.changeMember(teacher, classroom.id(), member, verb);
    }

    private Classroom now() {
        return QuarkusTransaction.requiringNew()
                .call(() -> Classroom.of(teacher, classroom.id()).orElseThrow());
    }

    private String seen(Person person) {
        return QuarkusTransaction.requiringNew()
                .call(() -> Membership.of(person, classroom).orElseThrow().nameForTheClass());
    }

    private List<String> names() {
        return QuarkusTransaction.requiringNew()
                .call(() ->
                        Membership.in(classroom).stream().map(Membership::name).toList());
    }

    private static List<Long> ids(List<Membership> memberships) {
        return memberships.stream().map(Membership::id).toList();
    }
}
