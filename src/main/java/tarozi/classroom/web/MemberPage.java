package tarozi.classroom.web;

import java.util.Optional;
import tarozi.account.Account;
import tarozi.account.PasswordLinks;
import tarozi.account.Role;
import tarozi.classroom.Membership;
import tarozi.classroom.Refusal;

/**
 * One member, or one who was removed, before the teacher.
 *
 * @param link a way to a new password, in the one answer that shows it
 */
record MemberPage(Membership member, Typed name, Optional<String> link) {
    static MemberPage of(Membership member) {
        return new MemberPage(member, Typed.well(member.name()), Optional.empty());
    }

    MemberPage refused(String typed, Refusal refusal) {
        return new MemberPage(member, Typed.refused(typed, refusal), link);
    }

    MemberPage with(String made) {
        return new MemberPage(member, name, Optional.of(made));
    }

    /** A teacher lets students into their accounts again; guests have none, and colleagues have an administrator. */
    public boolean isHelped() {
        return member.isActive()
                && member.person().role() == Role.STUDENT
                && Account.of(member.person()).isPresent();
    }

    public long hours() {
        return PasswordLinks.LIFE.toHours();
    }

    public String back() {
        return "/classes/" + member.classroom().id();
    }

    public String address() {
        return back() + "/members/" + member.id();
    }

    /** Where a form of this page goes. */
    public String to(String noun) {
        return address() + "/" + noun;
    }

    /** A name is given to who is in, and goes along with letting in again who is not. */
    public String action() {
        return address() + (member.isRemoved() ? "/readmissions" : "/names");
    }

    public String titleKey() {
        return member.isRemoved() ? "classroom.readmit" : "classroom.member.rename";
    }

    public String goKey() {
        return member.isRemoved() ? "classroom.readmit.go" : "classroom.save";
    }
}
