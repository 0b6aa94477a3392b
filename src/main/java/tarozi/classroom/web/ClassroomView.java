package tarozi.classroom.web;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import tarozi.account.Account;
import tarozi.account.Person;
import tarozi.classroom.Classroom;
import tarozi.classroom.Membership;
import tarozi.classroom.Refusal;
import tarozi.web.QrCode;

/**
 * A class before its teacher.
 *
 * @param site where this site is, without a slash at the end
 * @param standIn what members call a teacher who has not said what to be called
 * @param namesShow what the tick of the settings says, saved or not
 */
record ClassroomView(
        Classroom classroom,
        String site,
        Optional<String> standIn,
        List<MemberView> members,
        List<MemberView> removed,
        Typed name,
        boolean namesShow) {

    static ClassroomView of(Classroom classroom, URI base) {
        return new ClassroomView(
                classroom,
                base.toString().replaceFirst("/+$", ""),
                standIn(Person.findById(classroom.teacherId())),
                Membership.in(classroom).stream().map(MemberView::of).toList(),
                Membership.removedFrom(classroom).stream().map(MemberView::of).toList(),
                Typed.well(classroom.name()),
                classroom.isLettingNamesShow());
    }

    private static Optional<String> standIn(Person teacher) {
        return Account.of(teacher)
                .filter(account -> account.displayName().isEmpty())
                .map(Account::name);
    }

    ClassroomView refused(String typed, boolean show, Refusal refusal) {
        return new ClassroomView(classroom, site, standIn, members, removed, Typed.refused(typed, refusal), show);
    }

    public String address() {
        return "/classes/" + classroom.id();
    }

    /** Where a form of this page goes. */
    public String to(String noun) {
        return address() + "/" + noun;
    }

    /** Where somebody types the code. */
    public String entrance() {
        return site + "/classes";
    }

    public String link() {
        return site + JoinView.address(classroom);
    }

    public QrCode picture() {
        return QrCode.of(link());
    }
}
