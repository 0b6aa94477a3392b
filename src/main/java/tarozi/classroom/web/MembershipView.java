package tarozi.classroom.web;

import tarozi.account.Account;
import tarozi.account.Person;
import tarozi.classroom.Membership;
import tarozi.classroom.Refusal;

/** A class before one of its members. */
record MembershipView(Membership membership, String teacher, Typed name, boolean showing) {
    static MembershipView of(Membership membership) {
        return new MembershipView(
                membership,
                Account.nameOf(Person.findById(membership.classroom().teacherId())),
                Typed.well(membership.name()),
                membership.isShowingName());
    }

    MembershipView refused(String typed, boolean show, Refusal refusal) {
        return new MembershipView(membership, teacher, Typed.refused(typed, refusal), show);
    }

    public boolean isGuest() {
        return !membership.person().role().isSignedUp();
    }

    public String address() {
        return "/classes/" + membership.classroom().id();
    }

    /** Where a form of this page goes. */
    public String to(String noun) {
        return address() + "/" + noun;
    }
}
