package tarozi.grading;

import java.math.BigInteger;
import java.util.function.BinaryOperator;

/** An expression that knows its worth and how many products it has, without reading anything. */
sealed interface Tree {
    BigInteger value();

    int products();

    String print();

    record Leaf(int number, String printed) implements Tree {
        @Override
        public BigInteger value() {
            return BigInteger.valueOf(number);
        }

        @Override
        public int products() {
            return 1;
        }

        @Override
        public String print() {
            return printed;
        }
    }

    record Raised(int base, int exponent, String mark) implements Tree {
        @Override
        public BigInteger value() {
            return BigInteger.valueOf(base).pow(exponent);
        }

        @Override
        public int products() {
            return 1;
        }

        @Override
        public String print() {
            return base + mark + exponent;
        }
    }

    record Negated(Tree inner) implements Tree {
        @Override
        public BigInteger value() {
            return inner.value().negate();
        }

        @Override
        public int products() {
            return inner.products();
        }

        @Override
        public String print() {
            return "-(" + inner.print() + ")";
        }
    }

    record Joined(Tree left, Operator operator, String mark, Tree right) implements Tree {
        @Override
        public BigInteger value() {
            return operator.on.apply(left.value(), right.value());
        }

        @Override
        public int products() {
            return operator == Operator.TIMES ? left.products() * right.products() : left.products() + right.products();
        }

        @Override
        public String print() {
            return operand(left) + mark + operand(right);
        }

        /** A sum keeps its products bare, so that precedence has something to do. */
        private String operand(Tree tree) {
            boolean product = tree instanceof Joined joined && joined.operator == Operator.TIMES;
            boolean bare = tree instanceof Leaf || tree instanceof Raised || product && operator != Operator.TIMES;
            return bare ? tree.print() : "(" + tree.print() + ")";
        }
    }

    enum Operator {
        PLUS(BigInteger::add),
        MINUS(BigInteger::subtract),
        TIMES(BigInteger::multiply);

        private final BinaryOperator<BigInteger> on;

        Operator(BinaryOperator<BigInteger> on) {
            this.on = on;
        }
    }
}
