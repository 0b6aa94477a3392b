package tarozi.live.name;

import tarozi.classroom.Name;
import tarozi.classroom.Refusal;

/** The names under which people play. */
public final class Nicknames {
    private Nicknames() {}

    /**
     * At most 20 characters as people see them, and nothing rude.
     *
     * @throws Refusal if nobody can play under this name; whether it is free in a game is asked there
     */
    public static Name read(String typed) {
        Name name = Name.ofPlayer(typed);
        if (RudeWords.in(name.text())) {
            throw new Refusal(Refusal.Why.RUDE);
        }
        return name;
    }
}
