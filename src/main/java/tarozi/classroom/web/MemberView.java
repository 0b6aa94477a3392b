package tarozi.classroom.web;

import java.util.Date;
import tarozi.classroom.Membership;

/** A line of the list of members. */
record MemberView(long id, String name, String pseudonym, Date joined) {
    static MemberView of(Membership membership) {
        return new MemberView(
                membership.id(), membership.name(), membership.person().pseudonym(), Date.from(membership.joinedAt()));
    }
}
