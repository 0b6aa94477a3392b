package tarozi.practice.daily;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import tarozi.answer.Answer;
import tarozi.question.VariantCode;

/** How far somebody has come through a day. */
public record Run(Day day, List<Answer> answers) {
    public Optional<Answer> to(VariantCode code) {
        return answers.stream()
                .filter(answer -> answer.asked().code().equals(code.text()))
                .findFirst();
    }

    /** The number of the first question that is not answered yet. */
    public Optional<Integer> next() {
        List<VariantCode> codes = day.codes();
        return IntStream.rangeClosed(1, codes.size())
                .filter(number -> to(codes.get(number - 1)).isEmpty())
                .boxed()
                .findFirst();
    }

    public int points() {
        return answers.stream().mapToInt(answer -> Day.points(answer).value()).sum();
    }
}
