package tarozi.classroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import tarozi.account.Deleted;
import tarozi.account.Merged;
import tarozi.account.Person;
import tarozi.account.Role;
import tarozi.classroom.Refusal.Why;

/** What becomes of a class when its people sign in or are deleted, on whichever database. */
abstract class ComingAndGoingRules extends InClass {
    @Inject
    Event<Merged> merged;

    @Inject
    Event<Deleted> deleted;

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

    private void merge(Person from, Person into) {
        QuarkusTransaction.requiringNew().run(() -> merged.fire(new Merged(from, into)));
    }

    private Membership member(Person person) {
        return QuarkusTransaction.requiringNew()
                .call(() -> Membership.of(person, classroom).orElseThrow());
    }
}
