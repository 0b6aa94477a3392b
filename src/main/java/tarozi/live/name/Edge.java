package tarozi.live.name;

/** What stands before a sign, from the closest tie to the loosest. */
enum Edge {
    NONE,
    /** A capital after a small letter. */
    HUMP,
    /** A mark that nobody says, or the change from letters to digits. */
    JOINT,
    /** A blank or a hyphen: what parts first names from surnames. */
    GAP;

    boolean isLooserThan(Edge other) {
        return compareTo(other) > 0;
    }

    Edge orLooser(Edge other) {
        return other.isLooserThan(this) ? other : this;
    }
}
