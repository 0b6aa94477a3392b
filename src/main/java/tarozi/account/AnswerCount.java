package tarozi.account;

/** How much somebody has answered, told by whoever keeps the answers. */
public interface AnswerCount {
    long of(Person person);
}
