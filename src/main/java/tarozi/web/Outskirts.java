package tarozi.web;

import io.quarkus.arc.All;
import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import tarozi.web.ProblemPages.Answer;

/** Requests that no resource sees: paths that nobody serves, bodies beyond the limit, addresses that cannot be read. */
@Singleton
class Outskirts {
    /** Just before Quarkus counts bodies and would refuse without a page. */
    private static final int BEFORE_BODY_LIMIT = -3;

    /** Just after it has set the limit of bodies whose length is not known beforehand. */
    private static final int AFTER_BODY_LIMIT = -1;

    private static final int TOO_LARGE = 413;
    private static final int AFTER_EVERYBODY = 30_000;
    private static final long LINGER_MILLIS = 2000;

    private final ProblemPages pages;
    private final CurrentVertxRequest current;
    private final long bodyLimit;
    private final List<Allowance> allowances;

    Outskirts(
            ProblemPages pages,
            CurrentVertxRequest current,
            @ConfigProperty(name = "tarozi.largest-form") MemorySize bodyLimit,
            @All List<Allowance> allowances) {
        this.pages = pages;
        this.current = current;
        this.bodyLimit = bodyLimit.asLongValue();
        this.allowances = allowances;
    }

    void guard(@Observes Router router) {
        router.route().order(BEFORE_BODY_LIMIT).handler(this::refuseLargeBodies);
        router.route().order(AFTER_BODY_LIMIT).handler(this::limitStreamedBodies);
        router.route()
                .order(AFTER_EVERYBODY)
                .handler(routing -> explain(Problem.of(404), routing))
                .failureHandler(this::explainFailure);
    }

    private void refuseLargeBodies(RoutingContext routing) {
        String length = routing.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length == null || Long.parseLong(length) <= limit(routing)) {
            routing.next();
            return;
        }
        routing.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        hangUpWhenAnswered(routing);
        explain(Problem.of(TOO_LARGE), routing);
    }

    private void limitStreamedBodies(RoutingContext routing) {
        if (routing.request().getHeader(HttpHeaders.CONTENT_LENGTH) == null) {
            routing.put(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY, limit(routing));
        }
        routing.next();
    }

    /** Takes nothing in before the answer is out; then lets a browser that still sends read it, and hangs up. */
    private static void hangUpWhenAnswered(RoutingContext routing) {
        var request = routing.request();
        request.pause();
        routing.addEndHandler(answered -> {
            request.resume();
            routing.vertx().setTimer(LINGER_MILLIS, late -> request.connection().close());
        });
    }

    private long limit(RoutingContext routing) {
        return allowances.stream()
                .filter(allowance -> allowance.path().equals(routing.normalizedPath()))
                .mapToLong(Allowance::bytes)
                .findFirst()
                .orElse(bodyLimit);
    }

    private void explainFailure(RoutingContext routing) {
        if (isRefusedUnread(routing)) {
            return;
        }
        if (routing.response().headWritten()) {
            routing.next();
            return;
        }
        Problem problem = Problem.of(routing.statusCode());
        Problems.record(problem, routing.failure(), routing);
        explain(problem, routing);
    }

    /** A body that grew beyond its limit while it came in was answered at once: that nobody could read it is no fault. */
    private static boolean isRefusedUnread(RoutingContext routing) {
        return routing.response().ended() && routing.response().getStatusCode() == TOO_LARGE;
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
