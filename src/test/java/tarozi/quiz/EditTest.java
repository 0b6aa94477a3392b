package tarozi.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tarozi.question.Level;

class EditTest {
    private final Content content = AQuiz.content();
    private final Item first = content.items().get(0);
    private final Item second = content.items().get(1);
    private final Item other = AQuiz.item("c", "gru-total", Level.TWO, Map.of());

    @Test
    void settlesTitleAndRulesAndLeavesTheItems() {
        var wanted = new Content(Words.in("uz", "Darvozalar"), Words.NONE, Numbers.SAME, Scoring.SPEED, List.of());
        var edit = new Edit.Settings(Revision.ofSettings(content), wanted);
        assertEquals(new Edited.Done(wanted.with(content.items())), edit.on(content));
    }

    @Test
    void doesNotMindThatAnotherPartWasChanged() {
        var seen = Revision.of(first);
        var meanwhile = done(new Edit.Remove(Revision.of(second), "b").on(content));
        assertInstanceOf(
                Edited.Done.class,
                new Edit.Replace(seen, AQuiz.item("a", "gru-total", Level.TWO, Map.of())).on(meanwhile));
        assertInstanceOf(Edited.Done.class, new Edit.Settings(Revision.ofSettings(content), content).on(meanwhile));
    }

    @Test
    void doesNothingWhereTheSameWasChanged() {
        var changed = done(
                new Edit.Replace(Revision.of(first), AQuiz.item("a", "gru-total", Level.TWO, Map.of())).on(content));
        assertEquals(
                new Edited.Changed(changed),
                new Edit.Replace(Revision.of(first), AQuiz.item("a", "lstm-gate", Level.ONE, Map.of())).on(changed));
        assertEquals(new Edited.Changed(changed), new Edit.Remove(Revision.of(first), "a").on(changed));
        var resettled = Content.titled(Words.in("en", "Cells")).with(content.items());
        assertEquals(
                new Edited.Changed(resettled),
                new Edit.Settings(
                                Revision.ofSettings(content),
                                content.with(List.of()).settled(Content.titled(Words.in("en", "Doors"))))
                        .on(resettled));
    }

    @Test
    void doesNotMindThatItWasDoneAlready() {
        var wanted = AQuiz.item("a", "gru-total", Level.TWO, Map.of());
        var changed = done(new Edit.Replace(Revision.of(first), wanted).on(content));
        assertEquals(new Edited.Done(changed), new Edit.Replace(Revision.of(first), wanted).on(changed));
        var removed = done(new Edit.Remove(Revision.of(first), "a").on(content));
        assertEquals(new Edited.Done(removed), new Edit.Remove(Revision.of(first), "a").on(removed));
        assertEquals(new Edited.Done(content), new Edit.Insert(first, 2).on(content));
    }

    @Test
    void bringsBackAnItemThatWasSeenToBeGone() {
        var removed = done(new Edit.Remove(Revision.of(first), "a").on(content));
        assertEquals(new Edited.Changed(removed), new Edit.Replace(Revision.of(first), first).on(removed));
        assertEquals(
                List.of("b", "a"),
                done(new Edit.Replace(Revision.GONE, first).on(removed)).keys());
    }

    @Test
    void putsAnItemAtAPlace() {
        assertEquals(
                List.of("c", "a", "b"),
                done(new Edit.Insert(other, 1).on(content)).keys());
        assertEquals(
                List.of("a", "c", "b"),
                done(new Edit.Insert(other, 2).on(content)).keys());
        assertEquals(
                List.of("a", "b", "c"),
                done(new Edit.Insert(other, 99).on(content)).keys());
    }

    @Test
    void holdsAHundredItemsAndNoMore() {
        var hundred = IntStream.range(0, Content.MOST_ITEMS)
                .mapToObj(number -> first.called("x" + number))
                .toList();
        assertEquals(
                100,
                done(new Edit.Add(hundred).on(content.with(List.of()))).items().size());
        assertEquals(new Edited.Full(content), new Edit.Add(hundred).on(content));
        assertInstanceOf(Edited.Full.class, new Edit.Insert(other, 1).on(content.with(hundred)));
    }

    @Test
    void arrangesUnlessTheOrderWasChanged() {
        var seen = Order.of(content);
        var swapped = done(new Edit.Arrange(seen, seen.moved("b", 1)).on(content));
        assertEquals(List.of("b", "a"), swapped.keys());
        var three = done(new Edit.Add(List.of(other)).on(swapped));
        assertEquals(new Edited.Changed(three), new Edit.Arrange(seen, new Order(List.of("a", "b"))).on(three));
        assertEquals(new Edited.Done(three), new Edit.Arrange(seen, new Order(List.of("b", "a"))).on(three));
        var fresh = Order.of(three);
        var reversed = new ArrayList<>(fresh.keys());
        Collections.reverse(reversed);
        assertEquals(
                reversed,
                done(new Edit.Arrange(fresh, new Order(reversed)).on(three)).keys());
    }

    private static Content done(Edited edited) {
        return assertInstanceOf(Edited.Done.class, edited).now();
    }
}
