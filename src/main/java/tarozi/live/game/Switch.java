package tarozi.live.game;

public enum Switch {
    ON,
    OFF
}
