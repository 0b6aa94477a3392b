package tarozi.answer;

/**
 * How a person came to a variant: the server gave it to this person to practise, it was found by its address, or a
 * teacher assigned it, or it was dealt to everybody alike, in a game or for a day. Only what was issued earns points.
 */
public enum Origin {
    ISSUED,
    FOUND,
    ASSIGNED,
    DEALT
}
