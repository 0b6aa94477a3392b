package tarozi.question;

import java.util.ArrayList;
import java.util.List;
import tarozi.formula.Conv;
import tarozi.formula.Factor;
import tarozi.formula.Network;
import tarozi.formula.Role;

/** Numbers that stand near a question and that people multiply in by mistake. */
public final class Bystanders {
    private static final List<String> AXES = List.of("H", "W", "D");

    private Bystanders() {}

    /** The lengths of the input, and the output positions of the first layer if it is a convolution. */
    public static List<Factor> of(Network network) {
        var input = network.input();
        var first = network.layers().get(0);
        var found = new ArrayList<Factor>();
        if (first instanceof Conv conv) {
            for (int axis = 0; axis < conv.kernel().size(); axis++) {
                found.add(new Factor(axisName(axis, conv), Role.LENGTH, input.length(axis)));
            }
            found.add(new Factor("P", Role.POSITIONS, conv.output(input).positions()));
        } else if (input.axes() == 2 || first instanceof tarozi.formula.Embedding) {
            found.add(new Factor("T", Role.TIME_STEPS, input.length(0)));
        }
        return found;
    }

    private static String axisName(int axis, Conv conv) {
        return conv.kernel().size() == 1 ? "T" : AXES.get(axis);
    }
}
