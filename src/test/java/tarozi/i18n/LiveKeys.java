package tarozi.i18n;

import java.util.Arrays;
import java.util.stream.Stream;
import tarozi.live.Players.Entrance;
import tarozi.live.game.Verdict;
import tarozi.quiz.Scoring;

/** What the pages of a live game put together from names. */
final class LiveKeys {
    private LiveKeys() {}

    static Stream<String> all() {
        return Stream.of(entrances(), refusals(), rules(), verdicts()).flatMap(keys -> keys);
    }

    private static Stream<String> entrances() {
        return Arrays.stream(Entrance.values())
                .filter(entrance -> entrance != Entrance.IN)
                .map(entrance -> "live.closed." + entrance);
    }

    private static Stream<String> refusals() {
        return Arrays.stream(Verdict.Why.values()).map(why -> "live.refused." + why);
    }

    private static Stream<String> rules() {
        return Arrays.stream(Scoring.values())
                .flatMap(scoring -> Stream.of("live.rules." + scoring, "live.why." + scoring));
    }

    private static Stream<String> verdicts() {
        return Stream.of("right", "partly", "wrong", "none").map(verdict -> "live.verdict." + verdict);
    }
}
