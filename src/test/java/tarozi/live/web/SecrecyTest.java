package tarozi.live.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tarozi.Cast;
import tarozi.Visitor;
import tarozi.account.Role;
import tarozi.live.game.Command;
import tarozi.live.game.Phase;
import tarozi.live.game.Plan;
import tarozi.question.Question;
import tarozi.question.family.Families;
import tarozi.quiz.Content;
import tarozi.quiz.Item;
import tarozi.quiz.Numbers;
import tarozi.quiz.Scoring;
import tarozi.quiz.Words;

/** Nothing that tells a right number leaves the server before the reveal, and nobody sees another's own numbers. */
@QuarkusTest
class SecrecyTest extends InTheRoom {
    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z");

    /** What stood elsewhere before the round: the wrong numbers of the rounds before it, and the numbers in people's names. */
    private Set<BigInteger> given = Set.of();

    /** A number with whatever may stand between its digits. */
    private static final Pattern NUMBER = Pattern.compile("\\d(?:[\\s\\p{Zs},.'’_\\u066c]?\\d)*");

    /** Tags with their attributes, moments and submissions. */
    private static final String NO_NUMBER = "<[^>]*>|\\d{4}-\\d\\d-\\d\\dT[\\d:.]+|[0-9a-f]{8}-[0-9a-f-]{27}";

    /** What somebody could have read, with whose it was. */
    private record Seen(String where, String text) {}

    private Student ali;
    private Student vali;
    private ASocket phone;
    private ASocket wall;

    @ParameterizedTest
    @EnumSource(Numbers.class)
    void isKeptThroughAGameOfEveryFamily(Numbers numbers) {
        playing(everything(numbers));
        ali = joins("Ali");
        vali = joins("Vali");
        phone = listens(ali);
        wall = ASocket.of(teacher, "/host/" + code() + "/projector/socket");
        int rounds = table().rounds();
        for (int round = 1; round <= rounds; round++) {
            play(round);
        }
        phone.close();
        wall.close();
    }

    private void play(int round) {
        phone.rest();
        wall.rest();
        given = numbers(ownData());
        given.addAll(numbers(browser(ali.member()).get("/leaderboard").asString()));
        announce();
        var seen = new ArrayList<>(look("ready"));
        clock.advance(Plan.LEAD);
        tick();
        seen.addAll(look("open"));
        phone.awaitsQuestion(round);
        wall.awaits("OPEN", round);
        phone.says(wrong(question(ali), round));
        seen.add(new Seen("saved", phone.awaits("saved").toString()));
        seen.addAll(look("answered"));
        phone.rest().forEach(frame -> seen.add(new Seen("frame", frame)));
        wall.rest().forEach(frame -> seen.add(new Seen("wall frame", frame)));
        assertEquals(Phase.OPEN, table().state().phase());
        assertSecret(round, seen);
        assertTold(round);
    }

    /** Everything that a phone and the wall can ask for. */
    private List<Seen> look(String when) {
        var player = browser(ali.member());
        var host = browser(teacher);
        var late = browser(cast.member(Role.GUEST));
        return List.of(
                seen(when, player, "/live/" + code()),
                seen(when, player, "/live/" + code() + "/page"),
                new Seen(when + " own data", ownData()),
                seen(
                        when,
                        player,
                        "/live/" + code() + "/rounds/" + table().state().round()),
                seen(when, player, "/live/" + code() + "/review"),
                seen(when, player, "/leaderboard"),
                seen(when, late, "/join/" + code()),
                seen(when, host, "/host/" + code() + "/projector"),
                seen(when, host, "/host/" + code() + "/page?view=wall"));
    }

    /** Without its moments, which hold any number. */
    private String ownData() {
        return MOMENT.matcher(browser(ali.member()).get("/profile/data.json").asString())
                .replaceAll("");
    }

    private static Visitor browser(Cast.Member member) {
        return member.visitor();
    }

    private static Seen seen(String when, Visitor who, String path) {
        return new Seen(when + " " + path, who.get(path).asString());
    }

    private void assertSecret(int round, List<Seen> seen) {
        var mine = question(ali);
        var others = question(vali);
        var known = known(mine);
        known.addAll(given);
        for (var one : seen) {
            var numbers = numbers(one.text());
            for (var truth : truths(mine)) {
                assertFalse(
                        !known.contains(truth) && numbers.contains(truth),
                        () -> one.where() + " of round " + round + " tells " + truth + " of "
                                + mine.code().text() + ":\n" + one.text());
            }
            if (!others.code().equals(mine.code())) {
                assertFalse(one.text().contains(others.code().text()), one::where);
            }
            assertTrue(
                    Jsoup.parse(one.text())
                                    .select(".verdict, .explanation, math")
                                    .isEmpty()
                            || one.where().contains("leaderboard"),
                    one::where);
        }
    }

    /** The same look does find the number once it is told. */
    private void assertTold(int round) {
        var truths = truths(question(ali));
        steer(Command.Stop::new);
        assertTrue(numbers(phone.awaits("REVEALED", round).toString()).containsAll(truths));
        steer(Command.Go::new);
        if (round < table().rounds()) {
            assertEquals(Phase.BOARD, table().state().phase());
        }
    }

    /** One too many in every field. */
    private static String wrong(Question question, int round) {
        var texts = question.fields().stream()
                .map(field -> field.asked().truth().value() + 1)
                .map(number -> '"' + number + '"')
                .toList();
        return "{\"is\":\"answer\",\"id\":\"%s\",\"round\":%d,\"answer\":%s}"
                .formatted(UUID.randomUUID(), round, texts);
    }

    private static Set<BigInteger> truths(Question question) {
        return question.fields().stream()
                .map(field -> BigInteger.valueOf(field.asked().truth().value()))
                .collect(Collectors.toSet());
    }

    /** The numbers of the question itself, as it is asked in practice before any answer. */
    private Set<BigInteger> known(Question question) {
        var asked = new Visitor()
                .get("/practice/" + question.family().slug() + "/"
                        + question.code().text());
        assertEquals(200, asked.statusCode());
        var known = numbers(asked.asString());
        for (int small = 0; small <= 200; small++) {
            known.add(BigInteger.valueOf(small));
        }
        return known;
    }

    private static Set<BigInteger> numbers(String text) {
        Set<BigInteger> numbers = new HashSet<>();
        var found = NUMBER.matcher(text.replaceAll(NO_NUMBER, "|"));
        while (found.find()) {
            numbers.add(new BigInteger(found.group().replaceAll("\\D", "")));
        }
        return numbers;
    }

    private static Content everything(Numbers numbers) {
        var items = new ArrayList<Item>();
        for (var family : Families.all()) {
            items.add(Item.usual("f" + items.size(), family, family.tiers().get(0)));
        }
        return new Content(Words.in("en", "All"), Words.NONE, numbers, Scoring.FLAT, items);
    }
}
