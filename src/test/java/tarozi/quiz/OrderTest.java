package tarozi.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class OrderTest {
    @Test
    void movesToAPlaceAndNotBeyondTheEnds() {
        var order = new Order(List.of("a", "b", "c"));
        assertEquals(List.of("b", "a", "c"), order.moved("a", 2).keys());
        assertEquals(List.of("b", "c", "a"), order.moved("a", 9).keys());
        assertEquals(List.of("c", "a", "b"), order.moved("c", 0).keys());
        assertEquals(order, order.moved("x", 1));
    }

    @Test
    void agreesWithAnotherInWhatBothHave() {
        var order = new Order(List.of("a", "b", "c"));
        assertTrue(order.agreesWith(new Order(List.of("x", "a", "c", "y"))));
        assertFalse(order.agreesWith(new Order(List.of("c", "a"))));
    }

    @Test
    void keepsNewcomersBehindTheirNeighbours() {
        var wanted = new Order(List.of("c", "a", "gone"));
        assertEquals(
                List.of("x", "c", "a", "y"),
                wanted.fitting(new Order(List.of("x", "a", "y", "c"))).keys());
        assertEquals(
                List.of("c", "a", "x", "y"),
                wanted.fitting(new Order(List.of("a", "c", "x", "y"))).keys());
    }

    @Property
    void movingKeepsEveryItemAndTheOrderOfTheOthers(
            @ForAll("orders") Order order, @ForAll @IntRange(min = -3, max = 15) int place) {
        var key = order.keys().get(Math.floorMod(place, order.size()));
        var moved = order.moved(key, place);
        assertEquals(new HashSet<>(order.keys()), new HashSet<>(moved.keys()));
        assertEquals(order.size(), moved.size());
        assertEquals(without(order, key), without(moved, key));
        assertEquals(Math.max(1, Math.min(place, order.size())), moved.place(key));
    }

    @Property
    void fittingHasWhatIsThereInTheWantedOrder(@ForAll("orders") Order wanted, @ForAll("orders") Order there) {
        var fitting = wanted.fitting(there);
        assertEquals(there.size(), fitting.size());
        assertEquals(new HashSet<>(there.keys()), new HashSet<>(fitting.keys()));
        assertTrue(fitting.agreesWith(wanted));
    }

    @Provide
    Arbitrary<Order> orders() {
        return Arbitraries.of("a", "b", "c", "d", "e", "f", "g", "h")
                .list()
                .uniqueElements()
                .ofMinSize(1)
                .map(Order::new);
    }

    private static List<String> without(Order order, String key) {
        return order.keys().stream().filter(each -> !each.equals(key)).toList();
    }
}
