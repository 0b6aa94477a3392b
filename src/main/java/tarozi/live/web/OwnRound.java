package tarozi.live.web;

import java.util.Optional;
import tarozi.live.Given;
import tarozi.live.Phone;
import tarozi.live.Table;
import tarozi.question.Question;
import tarozi.sheet.Marks;

/** A round that is over, as one player has played it: the right numbers are in it. */
public record OwnRound(Table table, Phone phone, int number) {
    public String address() {
        return "/live/" + table.game().code().letters() + "/rounds/" + number;
    }

    public int rounds() {
        return table.rounds();
    }

    public Question question() {
        return table.question(number, phone.id());
    }

    public String titleKey() {
        return "family." + question().family().slug() + ".title";
    }

    public Optional<Given> given() {
        return table.given(number, phone.id());
    }

    public Optional<Marks> marks() {
        return given().map(it -> new Marks(question(), it.grade()));
    }

    public boolean isRight() {
        return given().filter(it -> it.grade().isRight()).isPresent();
    }

    /** The word for the verdict's look: right, partly, wrong, none. */
    public String verdict() {
        return given().map(it ->
                        it.grade().isRight() ? "right" : it.grade().share().isNone() ? "wrong" : "partly")
                .orElse("none");
    }

    public String verdictKey() {
        return "live.verdict." + verdict();
    }

    public int worth() {
        return table.deck().item(number).points();
    }

    public int gained() {
        return table.earned(number).getOrDefault(phone.id(), 0);
    }

    public String whyKey() {
        return "live.why." + table.content().scoring();
    }

    public double usedSeconds() {
        return given().map(it -> it.time().used().toMillis() / 100 / 10.0).orElse(0.0);
    }

    public long lagMillis() {
        return given().map(it -> it.lag().toMillis()).orElse(0L);
    }

    public Skill skill() {
        var item = table.deck().item(number);
        return new Skill(item.family(), item.level().number());
    }

    /** What practice makes better. */
    public record Skill(String family, int level) {
        public String address() {
            return "/practice/" + family + "?level=" + level;
        }

        public String titleKey() {
            return "family." + family + ".title";
        }
    }
}
