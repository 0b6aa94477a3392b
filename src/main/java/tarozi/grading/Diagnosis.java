package tarozi.grading;

import java.util.List;
import java.util.stream.Collectors;
import tarozi.formula.Convention;
import tarozi.formula.Term;
import tarozi.grading.slip.Slip;

/** Why a number is wrong, as far as it can be told. */
public sealed interface Diagnosis {
    /** The names by which a class's mistakes are counted. */
    List<String> slips();

    /** It would be right under these other conventions; the slips tell what they do otherwise, as far as that is known. */
    record OtherConvention(List<Convention> conventions, List<Slip> differences) implements Diagnosis {
        @Override
        public List<String> slips() {
            return List.of("other_convention");
        }
    }

    /** One slip leads to it; where there are several, each of them alone does. */
    record OneSlip(List<Slip> candidates) implements Diagnosis {
        @Override
        public List<String> slips() {
            return candidates.stream().map(Slip::rule).distinct().limit(3).toList();
        }
    }

    /** Two slips together lead to it, and no other two do. */
    record TwoSlips(List<Slip> together) implements Diagnosis {
        @Override
        public List<String> slips() {
            return List.of(together.stream().map(Slip::rule).collect(Collectors.joining("+")));
        }
    }

    /** No slip fits, but the sum that was typed can be held against the terms. */
    record OtherTerms(List<Term> missing, List<Product> foreign) implements Diagnosis {
        @Override
        public List<String> slips() {
            return List.of("other_terms");
        }
    }

    /** Nothing that is known leads to it. */
    record Unknown() implements Diagnosis {
        @Override
        public List<String> slips() {
            return List.of("unknown");
        }
    }
}
