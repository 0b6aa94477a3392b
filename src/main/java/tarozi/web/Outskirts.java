package tarozi.web;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import tarozi.web.ProblemPages.Answer;

/** Requests that no resource sees: paths that nobody serves, bodies beyond the limit, addresses that cannot be read. */
@Singleton
class Outskirts {
    /** Just before Quarkus counts bodies and would refuse without a page. */
    private static final int BEFORE_BODY_LIMIT = -3;

    private static final int AFTER_EVERYBODY = 30_000;

    private final ProblemPages pages;
    private final CurrentVertxRequest current;
    private final long bodyLimit;

    Outskirts(
            ProblemPages pages,
            CurrentVertxRequest current,
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize bodyLimit) {
        this.pages = pages;
        this.current = current;
        this.bodyLimit = bodyLimit.asLongValue();
    }

    void guard(@Observes Router router) {
        router.route().order(BEFORE_BODY_LIMIT).handler(this::refuseLargeBodies);
        router.route()
                .order(AFTER_EVERYBODY)
                .handler(routing -> explain(Problem.of(404), routing))
                .failureHandler(this::explainFailure);
    }

    private void refuseLargeBodies(RoutingContext routing) {
        String length = routing.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length == null || Long.parseLong(length) <= bodyLimit) {
            routing.next();
            return;
        }
        routing.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        explain(Problem.of(413), routing);
    }

    private void explainFailure(RoutingContext routing) {
        if (routing.response().headWritten()) {
            routing.next();
            return;
        }
        Problem problem = Problem.of(routing.statusCode());
        Problems.record(problem, routing.failure(), routing);
        explain(problem, routing);
    }

    private void explain(Problem problem, RoutingContext routing) {
        routing.vertx()
                .executeBlocking(() -> inRequestOf(routing, problem))
                .onSuccess(answer -> routing.response()
                        .setStatusCode(problem.status())
                        .putHeader(HttpHeaders.CONTENT_TYPE, answer.type())
                        .end(answer.body()))
                .onFailure(broken ->
                        routing.response().setStatusCode(problem.status()).end());
    }

    private Answer inRequestOf(RoutingContext routing, Problem problem) {
        ManagedContext context = Arc.container().requestContext();
        context.activate();
        try {
            current.setCurrent(routing);
            return pages.answer(problem, routing);
        } finally {
            context.terminate();
        }
    }
}
