package tarozi.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import tarozi.account.Deleted;
import tarozi.account.Merged;

/** What assignments keep of a person, and what becomes of it when the person becomes somebody else, or nobody. */
@ApplicationScoped
class Belongings {

    /** Attempts come after those that are there already; the longer of two extensions stays. */
    void take(@Observes Merged merged) {
        for (Attempt attempt : Attempt.allOf(merged.from())) {
            int before = Attempt.of(merged.into(), attempt.assignment()).size();
            attempt.giveTo(merged.into(), before + 1);
            Attempt.flush();
        }
        for (Extension extension : Extension.allOf(merged.from())) {
            Extension.of(merged.into(), extension.assignmentId())
                    .ifPresentOrElse(own -> own.takeOver(extension), () -> extension.giveTo(merged.into()));
            Extension.flush();
        }
    }

    /** The attempts stay for the counts, under the pseudonym; nobody needs more time any more. */
    void forget(@Observes Deleted deleted) {
        Attempt.allOf(deleted.person())
                .forEach(attempt -> attempt.rename(deleted.person().pseudonym()));
        Extension.allOf(deleted.person()).forEach(extension -> extension.delete());
    }
}
