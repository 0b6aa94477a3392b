package tarozi.answer;

/** Whoever takes answers whose marks their person may not know yet says so; no list of answers tells them then. */
public interface Secrecy {
    boolean covers(Answer answer);
}
