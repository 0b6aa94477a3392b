package tarozi.report.web;

import jakarta.inject.Singleton;
import jakarta.ws.rs.NotFoundException;
import tarozi.account.Viewer;
import tarozi.classroom.JoinCode;
import tarozi.i18n.Voice;
import tarozi.live.Game;
import tarozi.live.Kind;

/** Finds the games of the teacher who asks; nobody finds another's. */
@Singleton
class Hosted {
    private final Viewer viewer;
    private final Voice voice;

    Hosted(Viewer viewer, Voice voice) {
        this.viewer = viewer;
        this.voice = voice;
    }

    Subject game(String code) {
        var teacher = viewer.teacher();
        return JoinCode.read(code)
                .flatMap(letters -> Game.of(teacher, letters))
                .filter(game -> game.kind() == Kind.CLASS)
                .map(game -> Subject.of(game, voice.language()))
                .orElseThrow(NotFoundException::new);
    }
}
