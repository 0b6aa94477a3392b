package tarozi.live.web;

import tarozi.live.game.Verdict;

/** What a player is told about an answer that was not taken. */
final class Refusals {
    private Refusals() {}

    static String key(Verdict.Why why) {
        return "live.refused." + why;
    }
}
