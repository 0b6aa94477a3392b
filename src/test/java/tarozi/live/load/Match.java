package tarozi.live.load;

import io.vertx.core.Future;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tarozi.live.game.Phase;
import tarozi.live.game.Stage;

/** One game from the lobby to the end, and what was measured in it. */
final class Match {
    /** A class does not come through the door all at once. */
    private static final int COMING_AT_ONCE = 64;

    private static final Duration GLANCE = Duration.ofMillis(2);
    private static final Duration BREATH = Duration.ofMillis(300);
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Settings settings;
    private final Network network;
    private final Quiz quiz;
    private final Troubles troubles = new Troubles();
    private final String code;
    private final List<Phone> phones;
    private final Onlooker control;
    private final Onlooker wall;

    Match(Settings settings, Network network, Quiz quiz, String code, String cookies) {
        this.settings = settings;
        this.network = network;
        this.quiz = quiz;
        this.code = code;
        phones = IntStream.range(0, settings.phones())
                .mapToObj(number -> new Phone(this, number))
                .toList();
        control = new Onlooker(this, "/host/" + code + "/socket", cookies);
        wall = new Onlooker(this, "/host/" + code + "/projector/socket", cookies);
    }

    Settings settings() {
        return settings;
    }

    Network network() {
        return network;
    }

    Quiz quiz() {
        return quiz;
    }

    Troubles troubles() {
        return troubles;
    }

    String code() {
        return code;
    }

    List<Phone> phones() {
        return phones;
    }

    /** What the host's controls saw, and when. */
    Log host() {
        return control.log();
    }

    Entrance entrance() {
        return new Entrance(network, troubles, code, settings.pages());
    }

    Stream<Given> given() {
        return phones.stream().flatMap(Phone::given);
    }

    /** The host's pages are open, and everybody comes in. */
    void gather() {
        control.watch();
        wall.watch();
        await(Stage.LOBBY, Stream.of(control.log(), wall.log()));
        var next = new AtomicInteger();
        var coming = IntStream.range(0, COMING_AT_ONCE)
                .mapToObj(door -> comeOneByOne(next))
                .toList();
        Future.all(coming).toCompletionStage().toCompletableFuture().join();
    }

    private Future<Void> comeOneByOne(AtomicInteger next) {
        int number = next.getAndIncrement();
        return number < phones.size()
                ? phones.get(number).join().compose(in -> comeOneByOne(next))
                : Future.succeededFuture();
    }

    /** All rounds. The server ends each when everybody who is there has answered. */
    void play(Teacher teacher) throws IOException, InterruptedException {
        var stage = Stage.LOBBY;
        for (int round = 1; round <= settings.rounds(); round++) {
            teacher.go(code, stage);
            awaitAll(new Stage(Phase.REVEALED, round));
            LockSupport.parkNanos(BREATH.toNanos());
            stage = new Stage(Phase.REVEALED, round);
            if (round < settings.rounds()) {
                teacher.go(code, stage);
                stage = new Stage(Phase.BOARD, round);
                awaitAll(stage);
                LockSupport.parkNanos(BREATH.toNanos());
            }
        }
        teacher.go(code, stage);
        awaitAll(new Stage(Phase.ENDED, settings.rounds()));
    }

    void leave() {
        phones.forEach(Phone::leave);
        control.leave();
        wall.leave();
    }

    private void awaitAll(Stage stage) {
        await(stage, Stream.concat(Stream.of(control.log()), phones.stream().map(Phone::log)));
    }

    /** Goes on as soon as all are there, or when it would be no use to wait any longer. */
    private void await(Stage stage, Stream<Log> logs) {
        var waitedFor = logs.toList();
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!waitedFor.stream().allMatch(log -> log.hasReached(stage))) {
            if (System.nanoTime() > end) {
                waitedFor.stream()
                        .filter(log -> !log.hasReached(stage))
                        .forEach(log -> troubles.note("a page never came to " + stage));
                return;
            }
            LockSupport.parkNanos(GLANCE.toNanos());
        }
    }
}
