package tarozi.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConvTest {
    private static final Conv IMAGE = Conv.of(2, 3, 3, 32, Bias.ONE);
    private static final Conv BARE = Conv.of(2, 3, 3, 32, Bias.NONE);

    @Test
    void givesEachFilterAKernelOverEveryChannelAndOneBias() {
        assertEquals("k·k·c·f + f", Shown.symbols(IMAGE));
        assertEquals("WEIGHTS 864, BIASES 32", Shown.parts(IMAGE));
        assertEquals(Count.of(896), IMAGE.count());
        assertEquals(Count.of(864), BARE.count());
    }

    @Test
    void hasAsManyKernelFactorsAsAxes() {
        assertEquals("k·c·f + f", Shown.symbols(Conv.of(1, 7, 128, 32, Bias.ONE)));
        assertEquals(Count.of(28_704), Conv.of(1, 7, 128, 32, Bias.ONE).count());
        assertEquals("k·k·k·c·f + f", Shown.symbols(Conv.of(3, 3, 40, 1, Bias.ONE)));
        assertEquals(Count.of(1_081), Conv.of(3, 3, 40, 1, Bias.ONE).count());
    }

    @Test
    void takesKernelsThatAreNotSquare() {
        var conv = new Conv(
                List.of(Size.of("k", 3), Size.of("q", 5)),
                Size.of("c", 2),
                Size.of("f", 7),
                Bias.ONE,
                1,
                Padding.VALID);
        assertEquals("k·q·c·f + f", Shown.symbols(conv));
        assertEquals(Count.of(3 * 5 * 2 * 7 + 7), conv.count());
        assertEquals(Shape.of(8, 6, 7), conv.output(Shape.of(10, 10, 2)));
        assertEquals("Conv2D(7, (3, 5))", conv.keras());
        assertEquals("nn.Conv2d(2, 7, (3, 5))", conv.pytorch());
    }

    @ParameterizedTest
    @CsvSource({"VALID,0,1,26", "VALID,0,2,13", "SAME,0,1,28", "SAME,0,3,10", "BY,1,1,28", "BY,2,3,10"})
    void changesItsShapeByStrideAndPaddingButNotItsCount(Padding.Kind kind, int amount, int stride, long length) {
        var moved = IMAGE.moving(stride, new Padding(kind, amount));
        assertEquals(IMAGE.formula(), moved.formula());
        assertEquals(Shape.of(length, length, 32), moved.output(Shape.of(28, 28, 3)));
    }

    @Test
    void refusesImagesOfOtherChannelsOrAxesOrSmallerThanItsKernel() {
        assertThrows(IllegalArgumentException.class, () -> IMAGE.output(Shape.of(28, 28, 1)));
        assertThrows(IllegalArgumentException.class, () -> IMAGE.output(Shape.of(28, 3)));
        assertThrows(IllegalArgumentException.class, () -> IMAGE.output(Shape.of(28, 2, 3)));
    }

    @Test
    void refusesWhatNoConvolutionIs() {
        assertThrows(IllegalArgumentException.class, () -> Conv.of(0, 3, 3, 32, Bias.ONE));
        assertThrows(IllegalArgumentException.class, () -> Conv.of(4, 3, 3, 32, Bias.ONE));
        assertThrows(IllegalArgumentException.class, () -> Conv.of(2, 3, 3, 32, Bias.TWO));
        assertThrows(IllegalArgumentException.class, () -> Conv.of(2, 0, 3, 32, Bias.ONE));
        assertThrows(IllegalArgumentException.class, () -> IMAGE.moving(0, Padding.VALID));
    }

    @Test
    void writesItselfAsTheFrameworksDo() {
        assertEquals("Conv2D(32, 3)", IMAGE.keras());
        assertEquals("nn.Conv2d(3, 32, 3)", IMAGE.pytorch());
        assertEquals("Conv2D(32, 3, use_bias=False)", BARE.keras());
        assertEquals("nn.Conv2d(3, 32, 3, bias=False)", BARE.pytorch());
        assertEquals("Conv2D(32, 3, strides=2)", IMAGE.moving(2, Padding.VALID).keras());
        assertEquals(
                "Conv2D(32, 3, padding=\"same\")", IMAGE.moving(1, Padding.SAME).keras());
        assertEquals(
                "nn.Conv2d(3, 32, 3, stride=2, padding=1)",
                IMAGE.moving(2, Padding.by(1)).pytorch());
    }

    @Test
    void isNotWrittenAsCodeThatAFrameworkRefuses() {
        assertThrows(IllegalStateException.class, () -> IMAGE.moving(1, Padding.by(1))
                .keras());
        assertThrows(
                IllegalStateException.class, () -> IMAGE.moving(2, Padding.SAME).pytorch());
    }
}
