package tarozi.quiz;

/** What earns an item's points: the right number; a number right under another convention too; or, after a mistake, being there. */
public enum Credit {
    EXACT,
    ANY_CONVENTION,
    EVERYBODY
}
