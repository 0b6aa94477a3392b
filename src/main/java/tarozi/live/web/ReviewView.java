package tarozi.live.web;

import java.util.List;
import java.util.Optional;
import tarozi.i18n.Language;
import tarozi.live.Phone;
import tarozi.live.Table;
import tarozi.live.web.OwnRound.Skill;

/** What a player may look at again: the rounds that are over and count, and what to practise after them. */
public record ReviewView(Table table, Phone phone, Watcher watcher) {
    public String game() {
        return "/live/" + table.game().code().letters();
    }

    public String address() {
        return game() + "/review";
    }

    public String title(Language language) {
        return table.content().title().said(language.tag());
    }

    public boolean isOver() {
        return table.state().isEnded();
    }

    public List<OwnRound> rounds() {
        return table.state().counted().stream()
                .map(number -> new OwnRound(table, phone, number))
                .toList();
    }

    /** The next one that may be looked at. */
    public Optional<OwnRound> after(OwnRound one) {
        return rounds().stream().filter(it -> it.number() > one.number()).findFirst();
    }

    /** One for each skill of which a question was not answered, or not right in every part. */
    public List<Skill> missed() {
        return rounds().stream()
                .filter(round -> !round.isRight())
                .map(OwnRound::skill)
                .distinct()
                .toList();
    }

    public long right() {
        return rounds().stream().filter(OwnRound::isRight).count();
    }
}
