package tarozi.answer;

/** How a person came to a variant: the server gave it to this person, or it was found by its address. */
public enum Origin {
    ISSUED,
    FOUND
}
