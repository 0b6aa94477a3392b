package tarozi.classroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.List;
import org.junit.jupiter.api.Test;
import tarozi.account.Person;
import tarozi.account.Role;
import tarozi.classroom.Refusal.Why;

/** What holds for a class, on whichever database. */
abstract class ClassroomRules extends InClass {
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

    private String seen(Person person) {
        return QuarkusTransaction.requiringNew()
                .call(() -> Membership.of(person, classroom).orElseThrow().nameForTheClass());
    }
}
