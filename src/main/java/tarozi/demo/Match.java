package tarozi.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tarozi.account.Person;
import tarozi.classroom.Name;
import tarozi.live.Answers;
import tarozi.live.Games;
import tarozi.live.Hall;
import tarozi.live.Phone;
import tarozi.live.Players;
import tarozi.live.Sent;
import tarozi.live.Table;
import tarozi.live.game.Command;
import tarozi.live.game.Option;
import tarozi.live.game.Phase;
import tarozi.live.game.Plan;
import tarozi.live.game.Switch;
import tarozi.question.Seed;
import tarozi.quiz.QuizVersion;
import tarozi.web.WallClock;

/**
 * A quiz played live from its lobby to its end. It is over in a moment, but its rounds pass as slowly as in a class: they lie
 * in the next minutes, where no bell takes the game on meanwhile.
 */
@ApplicationScoped
class Match {
    private static final int QUICKEST_SECONDS = 6;
    private static final int SLOWER_SECONDS = 20;
    private static final Duration ROUND = Duration.ofSeconds(30);
    private static final int BLANK_ONE_IN = 9;

    private final Games games;
    private final Hall hall;
    private final Players players;
    private final Answers answers;

    Match(Games games, Hall hall, Players players, Answers answers) {
        this.games = games;
        this.hall = hall;
        this.players = players;
        this.answers = answers;
    }

    void play(Person teacher, QuizVersion version, List<Person> pupils, Instant now) {
        var table = hall.table(games.start(teacher, version).code()).orElseThrow();
        games.step(table, new Command.Turn(Option.ENDS_WITH_THE_LAST, Switch.OFF));
        games.step(table, new Command.Turn(Option.BOARD_SHOWN, Switch.OFF));
        for (int pupil = 0; pupil < pupils.size(); pupil++) {
            players.join(table, pupils.get(pupil), Name.ofPlayer(Pupils.NAMES.get(pupil)), 0);
        }
        var moment = now;
        for (int round = 1; round <= table.rounds(); round++) {
            moment = round(pupils, table, moment);
        }
        games.step(table, new Command.Turn(Option.BOARD_SHOWN, Switch.ON));
        WallClock.at(
                moment,
                () -> games.step(table, new Command.Go(stands(table).state().stage())));
    }

    private Instant round(List<Person> pupils, Table table, Instant from) {
        var opens = from.plus(Plan.LEAD);
        WallClock.at(
                from,
                () -> games.step(table, new Command.Go(stands(table).state().stage())));
        WallClock.at(opens, () -> games.step(table, new Command.Tick()));
        var open = stands(table);
        if (open.state().phase() != Phase.OPEN) {
            throw new IllegalStateException(
                    "the round stands at " + open.state().stage());
        }
        for (int pupil = 0; pupil < pupils.size(); pupil++) {
            var phone = open.phoneOf(pupils.get(pupil).id()).orElseThrow();
            answer(open, phone, pupil, opens);
        }
        var closes = opens.plus(ROUND);
        WallClock.at(
                closes, () -> games.step(table, new Command.Stop(open.state().stage())));
        return closes.plus(Plan.REVEAL);
    }

    private void answer(Table table, Phone phone, int pupil, Instant opens) {
        int round = table.state().round();
        var seed = new Seed(pupil).with("match").with(round);
        if (seed.with("blank").below(BLANK_ONE_IN) == 0) {
            return;
        }
        var texts = new Habit(Pupils.sureness(pupil)).answer(table.deck().question(round, phone.id()), seed);
        var received = opens.plusSeconds(QUICKEST_SECONDS + seed.with("time").below(SLOWER_SECONDS));
        answers.take(table, phone, new Sent(id(table, phone, round), round, texts, received, Optional.empty()))
                .toCompletableFuture()
                .join();
    }

    private static UUID id(Table table, Phone phone, int round) {
        var name = "match/" + table.id() + "/" + phone.id() + "/" + round;
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    /** The table as the database knows it now. */
    private Table stands(Table table) {
        return hall.table(table.game().code()).orElseThrow();
    }
}
