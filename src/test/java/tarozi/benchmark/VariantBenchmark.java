package tarozi.benchmark;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import tarozi.formula.Part;
import tarozi.grading.Grade;
import tarozi.grading.Grader;
import tarozi.question.Prompt;
import tarozi.question.Question;
import tarozi.question.Seed;
import tarozi.question.VariantCode;
import tarozi.question.family.Families;

/**
 * What one variant costs: to make it and its prompt, to mark a right answer, and to explain a wrong one. Run it with
 *
 * <pre>mvn -q test-compile org.codehaus.mojo:exec-maven-plugin:3.5.0:exec -Dexec.classpathScope=test \
 *     -Dexec.executable=java -Dexec.args="-cp %classpath org.openjdk.jmh.Main VariantBenchmark"</pre>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class VariantBenchmark {
    @Param({"dense-total", "rnn-total", "lstm-total", "gru-total", "conv2d-total", "text-network"})
    public String family;

    private VariantCode code;
    private Question question;
    private List<String> right;
    private List<String> withoutBiases;
    private List<String> unknown;

    @Setup
    public void prepare() {
        var called = Families.called(family).orElseThrow();
        var tiers = called.tiers();
        code = called.variant(tiers.get(tiers.size() - 1).level(), new Seed(1));
        question = called.question(code).orElseThrow();
        var formula = question.task().worked();
        right = List.of(formula.total().toString());
        withoutBiases =
                List.of(formula.only(term -> term.part() != Part.BIASES).total().toString());
        unknown = List.of("1000003");
    }

    @Benchmark
    public Prompt generate() {
        return Families.question(code).orElseThrow().prompt();
    }

    @Benchmark
    public Grade gradeRight() {
        return Grader.grade(question, right);
    }

    @Benchmark
    public Grade diagnoseOneSlip() {
        return Grader.grade(question, withoutBiases);
    }

    /** Tries every pair of slips, and finds none or several. */
    @Benchmark
    public Grade diagnoseUnknown() {
        return Grader.grade(question, unknown);
    }
}
