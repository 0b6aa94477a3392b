package tarozi.quiz.library;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import tarozi.grading.Share;
import tarozi.quiz.Content;

/** What was earned of each question so far, as an address carries it: {@code 1000.500.-} is right, half right, left out. */
public record Past(List<Optional<Share>> shares) {
    public static final Past NOTHING = new Past(List.of());

    private static final String LEFT_OUT = "-";

    public Past {
        int known = shares.size();
        while (known > 0 && shares.get(known - 1).isEmpty()) {
            known--;
        }
        shares = List.copyOf(shares.subList(0, known));
    }

    /** Whatever is no share counts as left out. */
    public static Past read(String text) {
        return new Past(Arrays.stream(text.split("\\.", Content.MOST_ITEMS + 1))
                .limit(Content.MOST_ITEMS)
                .map(Past::share)
                .toList());
    }

    private static Optional<Share> share(String text) {
        return text.matches("\\d{1,3}|1000") ? Optional.of(new Share(Integer.parseInt(text))) : Optional.empty();
    }

    public Optional<Share> share(int number) {
        return number <= shares.size() ? shares.get(number - 1) : Optional.empty();
    }

    /** The same, and what the n-th question earned, from 1. */
    public Past with(int number, Share share) {
        var more = new ArrayList<>(shares);
        while (more.size() < number) {
            more.add(Optional.empty());
        }
        more.set(number - 1, Optional.of(share));
        return new Past(more);
    }

    public String text() {
        return shares.stream()
                .map(share -> share.map(it -> String.valueOf(it.permille())).orElse(LEFT_OUT))
                .collect(Collectors.joining("."));
    }
}
