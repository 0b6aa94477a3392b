package tarozi.i18n;

import java.util.Arrays;
import java.util.stream.Stream;
import tarozi.live.game.Option;

/** What the host's pages say: their keys are put together from the names of places and switches. */
final class HostKeys {
    private HostKeys() {}

    static Stream<String> all() {
        var options = Arrays.stream(Option.values()).flatMap(option -> Stream.of("", ".ON", ".OFF", ".to.ON", ".to.OFF")
                .map(part -> "option." + option + part));
        var places = Stream.of("AWAY", "WAITING", "THINKING", "ANSWERED", "HERE", "GONE")
                .map(place -> "people." + place);
        var outcomes = Stream.of("right", "partly", "wrong", "none").map(kind -> "class.kind." + kind);
        return Stream.of(options, places, outcomes).flatMap(keys -> keys).map(key -> "live." + key);
    }
}
