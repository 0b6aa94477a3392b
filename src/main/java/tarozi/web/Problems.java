package tarozi.web;

import io.quarkus.logging.Log;
import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jboss.resteasy.reactive.server.WithFormRead;
import tarozi.web.ProblemPages.Answer;

/** The one place where a failure of a resource becomes what its caller sees. */
@Singleton
class Problems {
    private static final String READ = Problems.class.getName();

    private final ProblemPages pages;

    Problems(ProblemPages pages) {
        this.pages = pages;
    }

    @ServerExceptionMapper({Throwable.class, WebApplicationException.class, NotFoundException.class})
    Response explain(Throwable failure, RoutingContext routing) {
        Response.ResponseBuilder response = Response.serverError();
        if (failure instanceof WebApplicationException refusal) {
            if (refusal.getResponse().getStatus() < 400) {
                return refusal.getResponse();
            }
            response = Response.fromResponse(refusal.getResponse());
        }
        Problem problem =
                isRead(routing) || failure instanceof WebApplicationException ? Problem.of(failure) : Problem.of(400);
        record(problem, failure, routing);
        Answer answer = pages.answer(problem, routing);
        return response.status(problem.status())
                .type(answer.type())
                .entity(answer.body())
                .build();
    }

    /** What fails until here fails to read what was sent. The media type, too, is read only when somebody asks for it. */
    @WithFormRead
    @ServerRequestFilter
    void noteThatItIsRead(ContainerRequestContext request, RoutingContext routing) {
        request.getMediaType();
        routing.put(READ, true);
    }

    private static boolean isRead(RoutingContext routing) {
        return routing.get(READ) != null;
    }

    /** Errors without a body: the check of forms is alone in refusing with a bare 400. */
    @ServerResponseFilter
    void fillBareErrors(ContainerRequestContext request, ContainerResponseContext response, RoutingContext routing) {
        if (response.getStatus() < 400 || response.hasEntity()) {
            return;
        }
        Problem problem = response.getStatus() == 400 ? Problem.expiredForm() : Problem.of(response.getStatus());
        if (problem.equals(Problem.expiredForm()) && request.getMethod().equals("GET")) {
            forgetMalformedToken(routing);
        }
        Answer answer = pages.answer(problem, routing);
        response.setStatus(problem.status());
        response.setEntity(answer.body(), null, MediaType.valueOf(answer.type()));
    }

    /** A reading request is refused for a malformed token only; with it gone, the next one succeeds. */
    private static void forgetMalformedToken(RoutingContext routing) {
        routing.response()
                .addCookie(Cookie.cookie("csrf-token", "").setPath("/").setMaxAge(0));
    }

    static void record(Problem problem, Throwable failure, RoutingContext routing) {
        problem.reference()
                .ifPresent(reference -> Log.errorf(
                        failure,
                        "Reference %s: %s %s",
                        reference,
                        routing.request().method(),
                        routing.request().path()));
    }
}
