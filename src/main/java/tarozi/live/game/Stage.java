package tarozi.live.game;

/** What whoever gave a command was looking at: a command for another stage has come too late. */
public record Stage(Phase phase, int round) {
    public static final Stage LOBBY = new Stage(Phase.LOBBY, 0);
}
