package tarozi.account;

import java.util.List;
import java.util.SplittableRandom;

/** A star and a number, such as "Vega 412": the same spelling in every language, and nobody's name. */
final class Pseudonym {
    private static final int FEWEST_DIGITS = 3;
    private static final int MOST_DIGITS = 9;

    static final List<String> STARS = List.of(
            "Achernar",
            "Albireo",
            "Alcor",
            "Alcyone",
            "Aldebaran",
            "Alderamin",
            "Algieba",
            "Alhena",
            "Alioth",
            "Alkaid",
            "Almach",
            "Alnair",
            "Alnilam",
            "Alnitak",
            "Alphard",
            "Alphecca",
            "Alpheratz",
            "Altair",
            "Ankaa",
            "Antares",
            "Arcturus",
            "Atria",
            "Bellatrix",
            "Canopus",
            "Capella",
            "Caph",
            "Castor",
            "Deneb",
            "Denebola",
            "Diphda",
            "Dubhe",
            "Electra",
            "Elnath",
            "Eltanin",
            "Enif",
            "Fomalhaut",
            "Gacrux",
            "Hadar",
            "Hamal",
            "Izar",
            "Kochab",
            "Maia",
            "Markab",
            "Megrez",
            "Merak",
            "Mimosa",
            "Mintaka",
            "Mira",
            "Mirach",
            "Mirfak",
            "Mizar",
            "Nashira",
            "Polaris",
            "Pollux",
            "Procyon",
            "Regulus",
            "Rigel",
            "Sadr",
            "Saiph",
            "Schedar",
            "Shaula",
            "Sirius",
            "Spica",
            "Thuban",
            "Vega",
            "Zosma");

    private Pseudonym() {}

    /** What to call the owner of this seed at the n-th try, from 0; every further try has one digit more. */
    static String of(long seed, int tries) {
        SplittableRandom random = new SplittableRandom(seed + tries);
        String star = STARS.get(random.nextInt(STARS.size()));
        int smallest = (int) Math.pow(10, Math.min(FEWEST_DIGITS + tries, MOST_DIGITS) - 1);
        return star + " " + random.nextInt(smallest, 10 * smallest);
    }
}
