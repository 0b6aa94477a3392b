package tarozi.grading.slip;

import static tarozi.grading.slip.Slip.main;
import static tarozi.grading.slip.Slip.rare;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tarozi.formula.Conv;
import tarozi.formula.Sliding;

/** Wrong lengths and channels of a convolution's output. */
public final class Lengths {
    private Lengths() {}

    /** Slips that give another length than the right one; equal ones are left, so that both can be named. */
    public static List<Slip> of(Sliding sliding) {
        long right = sliding.output().value();
        return all(sliding).filter(slip -> slip.value() != right).toList();
    }

    /** Whether a slip hides behind the right length. */
    public static boolean hides(Sliding sliding) {
        long right = sliding.output().value();
        return all(sliding).anyMatch(slip -> slip.isMain() && slip.value() == right);
    }

    public static List<Slip> ofChannels(Conv conv) {
        long channels = conv.channels().value();
        long filters = conv.filters().value();
        return List.of(
                main("length_input_channels", Formulas.number(channels), channels, filters),
                rare("length_channels_multiplied", Formulas.number(channels * filters), channels, filters));
    }

    private static Stream<Slip> all(Sliding sliding) {
        long span = sliding.span();
        long stride = sliding.stride();
        long padding = sliding.padding().amount();
        var slips = new ArrayList<Slip>();
        if (span >= stride) {
            slips.add(main("length_one_forgotten", Formulas.number(span / stride)));
        }
        if (span % stride != 0) {
            slips.add(main("length_rounded_up", Formulas.number((span + stride - 1) / stride + 1)));
        }
        if (stride > 1) {
            slips.add(main("length_stride_ignored", Formulas.number(span + 1), stride));
        }
        if (padding > 0 && span >= 2 * padding) {
            slips.add(main("length_padding_ignored", Formulas.number((span - 2 * padding) / stride + 1), padding));
        }
        if (padding > 0 && span >= padding) {
            slips.add(main("length_padded_once", Formulas.number((span - padding) / stride + 1), padding));
        }
        long same = (sliding.length() - 1) / stride + 1;
        slips.add(rare("length_as_if_same", Formulas.number(same), sliding.length(), stride));
        slips.add(rare("length_input", Formulas.number(sliding.length()), sliding.length()));
        return slips.stream();
    }
}
