package tarozi.quiz.exchange.intake;

import java.util.List;

/**
 * A question as another system's file has it.
 *
 * @param text what is asked, as plain text
 * @param marks where our own exports put the code of a variant: name, number, tags, in one text
 * @param numerical whether one number answers it
 * @param grade what it is worth, as the file writes it; empty where it does not say
 */
record Foreign(String name, String text, String marks, boolean numerical, List<Reply> replies, String grade) {
    Foreign {
        replies = List.copyOf(replies);
    }

    /** The answers that earn everything, but for the one that stands for all others. */
    List<Reply> right() {
        return replies.stream()
                .filter(reply -> reply.isRight() && !reply.value().strip().equals("*"))
                .toList();
    }
}
