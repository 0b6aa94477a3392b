package tarozi.account.web;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import tarozi.account.SignInWanted;
import tarozi.web.LocalPath;

/** Sends whoever has to sign in first there, with the way back to the page that was wanted. */
@Singleton
class SignInFirst {

    @ServerExceptionMapper
    Response signIn(SignInWanted wanted, RoutingContext routing) {
        var request = routing.request();
        var page = request.method() == HttpMethod.GET ? LocalPath.orHome(request.uri()) : LocalPath.HOME;
        return Response.seeOther(URI.create("/sign-in?to=" + page.encoded())).build();
    }
}
