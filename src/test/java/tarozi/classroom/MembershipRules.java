package tarozi.classroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tarozi.AtOnce;
import tarozi.account.Person;
import tarozi.classroom.Refusal.Why;

/** What holds for the members of a class, on whichever database. */
abstract class MembershipRules extends InClass {
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
    void findsNoMemberOfAnotherClass() {
        long member = join(cast.somebody(), "Ali").id();
        Classroom another = classrooms.open(teacher, "Another");

        assertTrue(Membership.of(another, member).isEmpty());
        assertThrows(
                NotFoundException.class,
                () -> classrooms.changeMember(teacher, another.id(), member, Membership::remove));
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

    private boolean joins(Person person, String name) {
        try {
            return Objects.nonNull(join(person, name));
        } catch (Refusal taken) {
            assertEquals(Why.TAKEN, taken.why());
            return false;
        }
    }

    private static List<Long> ids(List<Membership> memberships) {
        return memberships.stream().map(Membership::id).toList();
    }
}
