package tarozi.account.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;
import org.jboss.resteasy.reactive.server.multipart.FormValue;
import tarozi.account.SignInWanted;
import tarozi.web.LocalPath;

/**
 * Sends whoever has to sign in first there, with the way back to the page that was wanted. A form that was sent when the
 * session had ended is not lost: the answer holds what was typed, to be sent again after signing in elsewhere.
 */
@Singleton
class SignInFirst {
    private static final int SIGNED_OUT = 403;
    private static final String TOKEN = "csrf-token";

    /** A field of the form that could not be taken yet. */
    record Typed(String name, String value) {
        public String name() {
            return name;
        }

        public String value() {
            return value;
        }
    }

    /** Where the form goes, and what was typed. */
    record AgainView(String action, List<Typed> fields) {}

    @ServerExceptionMapper
    Response signIn(SignInWanted wanted, RoutingContext routing) {
        HttpServerRequest request = routing.request();
        LocalPath address = LocalPath.orHome(request.uri());
        return request.method() == HttpMethod.POST
                ? again(address)
                : Response.seeOther(URI.create("/sign-in?to=" + address.encoded()))
                        .build();
    }

    private static Response again(LocalPath address) {
        FormData form = CurrentRequestManager.get().getFormData();
        return Response.status(SIGNED_OUT)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(Templates.again(new AgainView(address.value(), form == null ? List.of() : typed(form)))
                        .render())
                .build();
    }

    private static List<Typed> typed(FormData form) {
        return StreamSupport.stream(form.spliterator(), false)
                .filter(name -> !name.equals(TOKEN) && !name.contains("password"))
                .flatMap(name -> form.get(name).stream()
                        .filter(value -> !value.isFileItem())
                        .map((FormValue value) -> new Typed(name, value.getValue())))
                .toList();
    }

    @CheckedTemplate(basePath = "account")
    static class Templates {
        static native TemplateInstance again(AgainView view);
    }
}
