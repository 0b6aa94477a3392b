package tarozi.live.load;

import io.vertx.core.Context;

/** A page of the host with its socket, the controls or the wall: it only listens. */
final class Onlooker {
    private final Log log;
    private final Line line;
    private final Context loop;
    private final String cookies;

    Onlooker(Match match, String path, String cookies) {
        this.log = new Log(match.settings().rounds());
        this.loop = match.network().loop(0);
        this.cookies = cookies;
        this.line = new Line(match.network(), match.troubles(), loop, path, this::hear, () -> {});
    }

    private void hear(String text, long at) {
        var heard = Heard.read(text);
        if (heard.is("page")) {
            log.sees(heard, at);
        }
    }

    Log log() {
        return log;
    }

    void watch() {
        loop.runOnContext(begun -> line.open(cookies));
    }

    void leave() {
        loop.runOnContext(end -> line.close());
    }
}
