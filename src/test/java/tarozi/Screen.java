package tarozi;

/** Where a page is looked at. */
public enum Screen {
    PHONE(360, 740),
    LAPTOP(1280, 800),
    PROJECTOR(1920, 1080);

    final int width;
    final int height;

    Screen(int width, int height) {
        this.width = width;
        this.height = height;
    }
}
