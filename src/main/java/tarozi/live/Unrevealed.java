package tarozi.live;

import jakarta.enterprise.context.ApplicationScoped;
import tarozi.answer.Answer;
import tarozi.answer.Place;
import tarozi.answer.Secrecy;

/** Answers to the question that a game is just asking. */
@ApplicationScoped
class Unrevealed implements Secrecy {
    @Override
    public boolean covers(Answer answer) {
        return answer.venue().place() == Place.GAME && isOpen(answer.venue().reference());
    }

    private static boolean isOpen(String reference) {
        int slash = reference.indexOf('/');
        Game game = Game.findById(Long.valueOf(reference.substring(0, slash)));
        var state = game.state();
        return state.phase().isAsking() && state.round() == Integer.parseInt(reference.substring(slash + 1));
    }
}
