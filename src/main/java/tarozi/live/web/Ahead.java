package tarozi.live.web;

import tarozi.live.game.Phase;

/**
 * The page of a question that is printed before the question is announced, so that a whole hall gets it at once. It is shown
 * only if nothing that stands on it has changed meanwhile.
 */
record Ahead(Look look, String html) {
    /** All that the page of a question that has not opened depends on; what its clock shows, the page finds out by itself. */
    private record Look(
            Phase phase,
            int round,
            boolean paused,
            boolean opened,
            boolean answered,
            boolean afterSkipped,
            boolean removed,
            long seconds,
            String name,
            int team,
            int points) {
        static Look of(PlayerView view) {
            return new Look(
                    view.phase(),
                    view.round(),
                    view.clock().isPaused(),
                    view.clock().isOpened(),
                    view.isAnswered(),
                    view.isAfterSkipped(),
                    view.phone().isRemoved(),
                    view.clock().secondsWhole(),
                    view.name(),
                    view.team(),
                    view.rank().points());
        }
    }

    static Ahead of(PlayerView view, String html) {
        return new Ahead(Look.of(view), html);
    }

    boolean isOf(PlayerView view) {
        return look.equals(Look.of(view));
    }
}
