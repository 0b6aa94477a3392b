package tarozi.question;

/** Says statements in a language. A {@link Long} among the arguments is to be said as a number of that language. */
public interface Speaker {
    String say(String key, Object... arguments);

    String number(long value);
}
