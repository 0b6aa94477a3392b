package tarozi.classroom.web;

import tarozi.classroom.Membership;
import tarozi.classroom.Refusal;

/** One member, or one who was removed, before the teacher. */
record MemberPage(Membership member, Typed name) {
    static MemberPage of(Membership member) {
        return new MemberPage(member, Typed.well(member.name()));
    }

    MemberPage refused(String typed, Refusal refusal) {
        return new MemberPage(member, Typed.refused(typed, refusal));
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
