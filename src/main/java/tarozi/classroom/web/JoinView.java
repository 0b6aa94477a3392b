package tarozi.classroom.web;

import java.util.Optional;
import tarozi.account.Account;
import tarozi.account.Person;
import tarozi.account.Viewer;
import tarozi.classroom.Classroom;
import tarozi.classroom.Membership;
import tarozi.classroom.Refusal;
import tarozi.web.LocalPath;

/**
 * The door of a class, before one viewer.
 *
 * @param wanted where somebody was going; home, if to the class itself
 */
record JoinView(
        Classroom classroom,
        String teacher,
        boolean guest,
        Typed name,
        boolean showing,
        Optional<Refusal.Why> closed,
        LocalPath wanted) {

    static JoinView of(Viewer viewer, Classroom classroom, String to) {
        return new JoinView(
                classroom,
                Account.nameOf(Person.findById(classroom.teacherId())),
                viewer.person().filter(person -> person.role().isSignedUp()).isEmpty(),
                Typed.well(
                        viewer.person().map(person -> nameOf(person, classroom)).orElse("")),
                false,
                classroom.closedTo(viewer.person()),
                LocalPath.orHome(to));
    }

    /** What somebody was called here before, or else what they call themselves. */
    private static String nameOf(Person person, Classroom classroom) {
        return Membership.formerNameOf(person, classroom)
                .or(() -> Account.of(person).flatMap(Account::displayName))
                .orElse("");
    }

    JoinView refused(String typed, boolean show, Refusal refusal) {
        return refusal.why().isAboutTheName()
                ? new JoinView(classroom, teacher, guest, Typed.refused(typed, refusal), show, closed, wanted)
                : new JoinView(classroom, teacher, guest, name, show, Optional.of(refusal.why()), wanted);
    }

    public String closedKey() {
        return Typed.key(closed.orElseThrow());
    }

    public String address() {
        return wanted.equals(LocalPath.HOME) ? address(classroom) : address(classroom) + "?to=" + wanted.encoded();
    }

    /** Where it goes from here, once in. */
    public String onward() {
        return wanted.equals(LocalPath.HOME) ? "/classes/" + classroom.id() : wanted.value();
    }

    /** Where a form of this page goes. */
    public String to(String noun) {
        return address(classroom) + "/" + noun;
    }

    static String address(Classroom classroom) {
        return "/classes/join/" + classroom.code().shown();
    }
}
