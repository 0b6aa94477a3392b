package tarozi.quiz;

/** What became of an edit. */
public sealed interface Edited {
    /** The draft as it is now. */
    Content now();

    record Done(Content now) implements Edited {}

    /** Somebody has changed the same thing since it was seen; nothing was done. */
    record Changed(Content now) implements Edited {}

    /** A quiz holds no more items; nothing was done. */
    record Full(Content now) implements Edited {}
}
