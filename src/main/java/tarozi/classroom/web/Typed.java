package tarozi.classroom.web;

import tarozi.classroom.Refusal;

/** What stands in a field, and the text that says what is wrong with it, or nothing. */
record Typed(String value, String problemKey) {
    static final Typed NOTHING = well("");

    static Typed well(String value) {
        return new Typed(value, "");
    }

    static Typed refused(String value, Refusal refusal) {
        return new Typed(value, key(refusal.why()));
    }

    static String key(Refusal.Why why) {
        return "classroom.refused." + why;
    }

    public boolean isWrong() {
        return !problemKey.isEmpty();
    }
}
