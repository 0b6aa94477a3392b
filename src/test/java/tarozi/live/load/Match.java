package tarozi.live.load;

import io.vertx.core.Future;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tarozi.live.game.Option;
import tarozi.live.game.Phase;
import tarozi.live.game.Stage;

/** One game from the lobby to the end, and what was measured in it. */
final class Match {
    /** A class does not come through the door all at once. */
    private static final int COMING_AT_ONCE = 64;

    private static final Duration GLANCE = Duration.ofMillis(2);

    /** What a host lets a hall look at a page, at least. */
    private static final Duration BREATH = Duration.ofSeconds(2);

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Settings settings;
    private final Network network;
    private final Quiz quiz;
    private final Troubles troubles = new Troubles();
    private final AtomicInteger decided = new AtomicInteger();
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

    /** All rounds. The host ends each when it is decided of every answer, so that whoever is away then is waited for. */
    void play(Teacher teacher) throws IOException, InterruptedException {
        teacher.turnOff(code, Option.ENDS_WITH_THE_LAST);
        var stage = Stage.LOBBY;
        for (int round = 1; round <= settings.rounds(); round++) {
            teacher.go(code, stage);
            awaitAnswers(round);
            teacher.stop(code, new Stage(Phase.OPEN, round));
            stage = new Stage(Phase.REVEALED, round);
            awaitAll(stage);
            LockSupport.parkNanos(BREATH.toNanos());
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

    /** One more answer is saved or refused. */
    void decided() {
        decided.incrementAndGet();
    }

    private void awaitAnswers(int round) {
        int all = round * phones.size();
        if (!holds(() -> decided.get() >= all)) {
            troubles.note("not every answer was decided of in round " + round);
        }
    }

    private void awaitAll(Stage stage) {
        await(stage, Stream.concat(Stream.of(control.log()), phones.stream().map(Phone::log)));
    }

    private void await(Stage stage, Stream<Log> logs) {
        var waitedFor = logs.toList();
        if (!holds(() -> waitedFor.stream().allMatch(log -> log.hasReached(stage)))) {
            waitedFor.stream()
                    .filter(log -> !log.hasReached(stage))
                    .forEach(log -> troubles.note("a page never came to " + stage));
        }
    }

    /** Whether something has come true before it would be no use to wait any longer. */
    private static boolean holds(BooleanSupplier wish) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!wish.getAsBoolean()) {
            if (System.nanoTime() > end) {
                return false;
            }
            LockSupport.parkNanos(GLANCE.toNanos());
        }
        return true;
    }
}
