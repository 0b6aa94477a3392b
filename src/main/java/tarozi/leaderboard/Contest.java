package tarozi.leaderboard;

import tarozi.practice.daily.Day;

/** What a board compares people in: everything, one skill, or the challenge of one day. */
public record Contest(String key) {
    public static final Contest OVERALL = new Contest("overall");

    private static final int LONGEST = 48;

    public Contest {
        if (key.length() > LONGEST) {
            throw new IllegalArgumentException("a contest's key has at most 48 characters: " + key);
        }
    }

    public static Contest daily(Day day) {
        return new Contest("daily:" + day);
    }

    public static Contest family(String slug) {
        return new Contest("family:" + slug);
    }
}
