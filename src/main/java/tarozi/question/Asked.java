package tarozi.question;

import tarozi.formula.Conv;
import tarozi.formula.Count;
import tarozi.formula.Formula;
import tarozi.formula.Sliding;

/** A number that is asked for, with all that is needed to know it and to explain it. */
public sealed interface Asked {
    Count truth();

    /** What the formula comes to. */
    record Total(Formula formula) implements Asked {
        @Override
        public Count truth() {
            return formula.total();
        }
    }

    /** The sum of all that is asked before it in the same question. */
    record Sum(Formula formula) implements Asked {
        @Override
        public Count truth() {
            return formula.total();
        }
    }

    /** The value of one symbol, where the total is given. The formula is the true one. */
    record UnknownSize(Formula formula, String symbol) implements Asked {
        @Override
        public Count truth() {
            return formula.terms().stream()
                    .flatMap(term -> term.factors().stream())
                    .filter(factor -> factor.symbol().equals(symbol))
                    .findFirst()
                    .map(factor -> Count.of(factor.value()))
                    .orElseThrow();
        }

        public Count given() {
            return formula.total();
        }

        /** The formula with this value in the symbol's place. */
        public Formula at(long value) {
            return formula.with(symbol, value);
        }
    }

    /** How long a convolution's output is along one axis. */
    record Length(Sliding sliding) implements Asked {
        @Override
        public Count truth() {
            return sliding.output();
        }
    }

    /** How many channels a convolution's output has. */
    record Channels(Conv conv) implements Asked {
        @Override
        public Count truth() {
            return Count.of(conv.filters().value());
        }
    }
}
