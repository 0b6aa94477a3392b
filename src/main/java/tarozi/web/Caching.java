package tarozi.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** How long a browser may keep what it got. */
@Singleton
class Caching {
    /** Not no-store: Back must show what was typed. */
    private static final String PAGE = "private, no-cache";

    private static final String VERSIONED_FILE = "public, max-age=31536000, immutable";

    private final Assets assets;

    Caching(Assets assets) {
        this.assets = assets;
    }

    void everyResponse(@Observes Filters filters) {
        filters.register(this::decide, 100);
    }

    private void decide(RoutingContext routing) {
        boolean versioned =
                assets.isCurrent(routing.request().path(), routing.request().getParam("v"));
        routing.response().putHeader(HttpHeaders.CACHE_CONTROL, versioned ? VERSIONED_FILE : PAGE);
        routing.next();
    }
}
