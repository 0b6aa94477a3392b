package tarozi.quiz;

/** Whether everybody gets numbers of their own, or all the same. */
public enum Numbers {
    OWN,
    SAME
}
