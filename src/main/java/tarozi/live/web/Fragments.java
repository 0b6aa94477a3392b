package tarozi.live.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import tarozi.i18n.Tongue;
import tarozi.live.Count;
import tarozi.live.Given;
import tarozi.live.Phone;
import tarozi.live.Receipt;
import tarozi.live.Table;
import tarozi.sheet.FieldView;

/** What sockets bring: the parts of pages, in the language of whoever looks at them. */
@Singleton
class Fragments {
    private final Clock clock;

    Fragments(Clock clock) {
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "live")
    static class Templates {
        static native TemplateInstance player(PlayerView view);

        static native TemplateInstance saved(List<Echo> echoes);

        static native TemplateInstance refused(String key, List<FieldView> fields);

        static native TemplateInstance control(HostView view);

        static native TemplateInstance wall(HostView view);

        static native TemplateInstance counts(HostView view);

        static native TemplateInstance crew(HostView view);
    }

    ToPage.Page player(Table table, Phone phone, Watcher watcher) {
        return player(table, phone, watcher, Optional.empty());
    }

    /** @param printed before, and shown if it still is what it should be */
    ToPage.Page player(Table table, Phone phone, Watcher watcher, Optional<Ahead> printed) {
        var view = view(table, phone, watcher);
        var html = printed.filter(it -> it.isOf(view)).map(Ahead::html).orElseGet(() -> html(view));
        return page(table, view.clock(), view.isAnswered(), html);
    }

    /** The page of the next question, before it is announced. */
    Optional<Ahead> ahead(Table table, Phone phone, Watcher watcher) {
        return table.next(clock.instant())
                .map(state -> view(table, phone, watcher).in(state))
                .map(view -> Ahead.of(view, html(view)));
    }

    private PlayerView view(Table table, Phone phone, Watcher watcher) {
        return PlayerView.of(table, phone, watcher, clock.instant()).withTheQuestionAhead();
    }

    private static String html(PlayerView view) {
        return Tongue.in(view.watcher().language(), () -> Templates.player(view).render());
    }

    /** The explanation of the question that is being asked, for the reveal. */
    void explain(Table table, Phone phone, Watcher watcher) {
        var question = table.question(table.state().round(), phone.id());
        Tongue.in(watcher.language(), () -> Printed.explained(question));
    }

    ToPage.Page control(Table table, Watcher watcher, String site) {
        var view = new HostView(table, watcher, site, clock.instant());
        return page(table, view.clock(), false, Tongue.in(watcher.language(), () -> Templates.control(view)
                .render()));
    }

    ToPage.Page wall(Table table, Watcher watcher, String site) {
        var view = new HostView(table, watcher, site, clock.instant());
        return page(table, view.clock(), false, Tongue.in(watcher.language(), () -> Templates.wall(view)
                .render()));
    }

    /** For the controls, with names. */
    ToPage.Count crew(Table table, Watcher watcher, Count count) {
        return count(table, watcher, count, Templates::crew);
    }

    /** For the wall, without. */
    ToPage.Count count(Table table, Watcher watcher, Count count) {
        return count(table, watcher, count, Templates::counts);
    }

    private ToPage.Count count(
            Table table, Watcher watcher, Count count, Function<HostView, TemplateInstance> template) {
        var view = new HostView(table, watcher, "", clock.instant());
        var html = Tongue.in(watcher.language(), () -> template.apply(view).render());
        return new ToPage.Count(
                count.round(), count.players(), count.here(), count.have(), count.answered(), count.left(), html);
    }

    private static ToPage.Page page(Table table, Clockwork clock, boolean answered, String html) {
        return new ToPage.Page(
                table.version(),
                clock.nowMillis(),
                table.state().phase(),
                table.state().round(),
                clock.opens(),
                clock.ends(),
                clock.isPaused(),
                answered,
                html);
    }

    ToPage receipt(Table table, Phone phone, Watcher watcher, FromPhone.Answer answer, Receipt receipt) {
        if (receipt instanceof Receipt.Saved saved) {
            return new ToPage.Saved(answer.id(), answer.round(), saved(saved.given(), watcher));
        }
        if (receipt instanceof Receipt.Unread unread) {
            var question = table.question(answer.round(), phone.id());
            var fields = FieldView.unread(question, answer.answer(), unread.readings());
            return refused(answer, watcher, "UNREAD", fields);
        }
        return refused(answer, watcher, ((Receipt.Refused) receipt).why().name(), List.of());
    }

    private static String saved(Given given, Watcher watcher) {
        return Tongue.in(
                watcher.language(), () -> Templates.saved(Echo.of(given)).render());
    }

    private static ToPage refused(FromPhone.Answer answer, Watcher watcher, String why, List<FieldView> fields) {
        var html = Tongue.in(watcher.language(), () -> Templates.refused("live.refused." + why, fields)
                .render());
        return new ToPage.Refused(answer.id(), answer.round(), why, html);
    }
}
