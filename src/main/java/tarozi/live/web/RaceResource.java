package tarozi.live.web;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jboss.resteasy.reactive.RestForm;
import tarozi.account.Account;
import tarozi.account.Person;
import tarozi.account.Viewer;
import tarozi.classroom.Name;
import tarozi.classroom.Refusal;
import tarozi.i18n.Language;
import tarozi.i18n.Texts;
import tarozi.live.Games;
import tarozi.live.Hall;
import tarozi.live.Players;
import tarozi.live.Table;
import tarozi.live.name.Nicknames;
import tarozi.question.Level;
import tarozi.question.QuestionFamily;
import tarozi.question.Tier;
import tarozi.question.family.Families;
import tarozi.quiz.Content;
import tarozi.quiz.Item;
import tarozi.quiz.Numbers;
import tarozi.quiz.Scoring;
import tarozi.quiz.Words;

/** A race that students start from a skill: a few questions of one kind, and whoever starts it plays too. */
@Path("/races")
@Blocking
class RaceResource {
    private static final int ROUNDS = 5;

    private final Games games;
    private final Hall hall;
    private final Players players;
    private final Viewer viewer;
    private final Texts texts;

    RaceResource(Games games, Hall hall, Players players, Viewer viewer, Texts texts) {
        this.games = games;
        this.hall = hall;
        this.players = players;
        this.viewer = viewer;
        this.texts = texts;
    }

    @POST
    public Response open(@RestForm @DefaultValue("") String family, @RestForm @DefaultValue("0") int level) {
        var skill = Families.called(family).orElseThrow(NotFoundException::new);
        var tier = Arrays.stream(Level.values())
                .filter(it -> it.number() == level)
                .findFirst()
                .flatMap(skill::tier)
                .orElseThrow(NotFoundException::new);
        var person = viewer.orNewGuest();
        var game = games.race(person, content(skill, tier));
        var table = hall.table(game.code()).orElseThrow();
        enter(table, person);
        return to(table);
    }

    /** Under the name that others know, or if nobody can be called so in a game, under the star. */
    private void enter(Table table, Person person) {
        var known = Account.of(person).map(Account::name).orElseGet(person::pseudonym);
        try {
            players.join(table, person, Nicknames.read(known), 0);
        } catch (Refusal unfit) {
            players.join(table, person, Name.ofMember(person.pseudonym()), 0);
        }
    }

    private Content content(QuestionFamily skill, Tier tier) {
        var title = new Words(Arrays.stream(Language.values())
                .collect(Collectors.toMap(
                        Language::tag, language -> texts.say(language, "family." + skill.slug() + ".title"))));
        List<Item> items = IntStream.rangeClosed(1, ROUNDS)
                .mapToObj(round -> Item.usual("r" + round, skill, tier))
                .toList();
        return new Content(title, Words.NONE, Numbers.OWN, Scoring.FIRST_CORRECT, items);
    }

    @GET
    public Response back() {
        return Response.seeOther(URI.create("/practice")).build();
    }

    private static Response to(Table table) {
        return Response.seeOther(URI.create("/live/" + table.game().code().letters()))
                .build();
    }
}
