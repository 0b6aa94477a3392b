package tarozi.question;

/** A language that statements can be said in. */
public interface Voice {
    String say(String key, Object... arguments);

    String number(long value);
}
