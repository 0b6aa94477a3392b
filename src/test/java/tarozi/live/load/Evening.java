package tarozi.live.load;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** One game after the other before the same server, each told as soon as it has ended. */
final class Evening implements AutoCloseable {
    private final Settings settings;
    private final URI site;
    private final Machine server;
    private final PrintStream out;
    private final Network network;
    private final Quiz quiz;

    Evening(Settings settings, URI site, Machine server, PrintStream out) {
        this.settings = settings;
        this.site = site;
        this.server = server;
        this.out = out;
        this.network = new Network(site, settings.loops());
        this.quiz = new Quiz(settings.rounds());
    }

    List<Match> play() throws IOException, InterruptedException {
        var teacher = new Teacher(site);
        teacher.signUp();
        var published = teacher.publish(quiz);
        List<Match> played = new ArrayList<>();
        for (int game = 1; game <= settings.games(); game++) {
            out.printf(
                    Locale.ROOT,
                    "%nGame %d of %d: %d phones, %d questions answered within %d ms, %d %% lose their connection once; load"
                            + " average %s%n",
                    game,
                    settings.games(),
                    settings.phones(),
                    settings.rounds(),
                    settings.window().toMillis(),
                    settings.drops(),
                    Machine.loadAverage());
            var match = new Match(settings, network, quiz, teacher.start(published), teacher.cookies());
            play(match, teacher);
            played.add(match);
        }
        return played;
    }

    private void play(Match match, Teacher teacher) throws IOException, InterruptedException {
        network.delays();
        var before = Costs.now(server);
        match.gather();
        var in = Costs.now(server);
        match.play(teacher);
        var after = Costs.now(server);
        match.leave();
        out.print(new Figures(match));
        out.println("joining  " + in.since(before));
        out.println("playing  " + after.since(in));
        out.printf(Locale.ROOT, "server at its largest so far  %.0f MB%n", after.peak());
        out.println("the threads of the phones were late by, as above  " + network.delays());
        out.print(match.troubles().isNone() ? "" : "troubles\n" + match.troubles());
    }

    @Override
    public void close() {
        network.close();
    }
}
