package tarozi.account.web;

import jakarta.inject.Singleton;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.container.ContainerRequestContext;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Where no school has been set up, the page for signing in there is not found. Quarkus would say 401, and nothing more. */
@Singleton
class WithoutSchool {
    private static final String PAGE = "/sign-in/school";

    private final boolean schooled;

    WithoutSchool(@ConfigProperty(name = "quarkus.oidc.tenant-enabled") boolean schooled) {
        this.schooled = schooled;
    }

    /** Before a resource is chosen, for the check that somebody is signed in comes with the resource. */
    @ServerRequestFilter(preMatching = true)
    void hide(ContainerRequestContext request) {
        if (!schooled && request.getUriInfo().getPath().equals(PAGE)) {
            throw new NotFoundException();
        }
    }
}
