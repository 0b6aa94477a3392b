package tarozi.practice;

import io.quarkus.arc.profile.UnlessBuildProfile;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import tarozi.question.family.Families;

/**
 * Lays out the grids of all families right after the start and beside it, so that nobody waits for the first question of a
 * skill. Tests and development start too often to pay for it.
 */
@Singleton
@UnlessBuildProfile(anyOf = {"test", "dev"})
class Preparation {
    void begin(@Observes StartupEvent started) {
        var thread = new Thread(Preparation::layOutGrids, "preparation of questions");
        thread.setDaemon(true);
        thread.setPriority(Thread.MIN_PRIORITY);
        thread.start();
    }

    private static void layOutGrids() {
        Families.all().forEach(family -> family.tiers().forEach(family::choices));
    }
}
