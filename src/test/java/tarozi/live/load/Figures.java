package tarozi.live.load;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import tarozi.live.game.Phase;
import tarozi.live.game.Plan;
import tarozi.live.game.Stage;

/** How long everybody waited for what in a game that has ended. */
record Figures(Match match) {
    private static final String HEAD = "milliseconds";

    /** One line of the table. */
    private record Row(String what, Spread spread) {
        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%-42s %s%n", what, spread);
        }
    }

    @Override
    public String toString() {
        var table = new StringBuilder(
                String.format(Locale.ROOT, "%-42s %8s %9s %9s %9s %9s%n", HEAD, "count", "p50", "p95", "p99", "max"));
        rows().forEach(table::append);
        return table.toString();
    }

    private List<Row> rows() {
        return List.of(
                row("joining: form, socket, first page", joining()),
                row("question: since the server decided", since(Phase.READY, stage -> log -> log.decided(stage))),
                row("question: since this page was made", since(Phase.READY, stage -> log -> log.made(stage))),
                row("question: since the host saw it", since(Phase.READY, this::host)),
                row("question: since the first phone saw it", since(Phase.READY, this::first)),
                row("question: after it had opened", late()),
                row("answer: until acknowledged", acknowledged(Given::isSentOnce)),
                row("answer: the same, sent again after a drop", acknowledged(given -> !given.isSentOnce())),
                row("reveal: since the last acknowledgement", since(Phase.REVEALED, this::last)),
                row("reveal: since the first phone saw it", since(Phase.REVEALED, this::first)),
                row("back after a drop: socket, first page", returns()));
    }

    private static Row row(String what, LongStream nanos) {
        return new Row(what, Spread.of(nanos));
    }

    private LongStream joining() {
        return logs().mapToLong(log -> log.joined() - log.joining());
    }

    private LongStream returns() {
        return logs().flatMapToLong(Log::returns);
    }

    private LongStream acknowledged(Predicate<Given> which) {
        return match.given().filter(Given::isSaved).filter(which).mapToLong(Given::waited);
    }

    /** How long after a moment each phone saw the stage of each round; whoever was away in a round does not count. */
    private LongStream since(Phase phase, Function<Stage, ToLongFunction<Log>> moments) {
        return IntStream.rangeClosed(1, match.settings().rounds())
                .mapToObj(round -> new Stage(phase, round))
                .flatMapToLong(stage -> {
                    var moment = moments.apply(stage);
                    return there(stage).mapToLong(log -> log.seen(stage) - moment.applyAsLong(log));
                });
    }

    /** A question travels ahead of its opening, and a phone opens it by the server's clock: only what comes later is late. */
    private LongStream late() {
        return since(Phase.READY, stage -> log -> log.decided(stage) + Plan.LEAD.toNanos())
                .map(after -> Math.max(0, after));
    }

    private ToLongFunction<Log> host(Stage stage) {
        long seen = match.host().seen(stage);
        return log -> seen;
    }

    private ToLongFunction<Log> first(Stage stage) {
        long first = there(stage).mapToLong(log -> log.seen(stage)).min().orElse(0);
        return log -> first;
    }

    private ToLongFunction<Log> last(Stage stage) {
        long last = match.given()
                .filter(given -> given.round == stage.round())
                .mapToLong(Given::savedAt)
                .max()
                .orElse(0);
        return log -> last;
    }

    private Stream<Log> there(Stage stage) {
        return match.phones().stream()
                .filter(phone -> !phone.wasAwayIn(stage.round()))
                .map(Phone::log)
                .filter(log -> log.seen(stage) != 0);
    }

    private Stream<Log> logs() {
        return match.phones().stream().map(Phone::log);
    }
}
