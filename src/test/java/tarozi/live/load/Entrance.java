package tarozi.live.load;

import io.vertx.core.Future;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tarozi.live.load.Settings.Joining;

/** How a phone comes in: by the form, as a browser sends it, with the pages around it or without. */
final class Entrance {
    private static final String CSRF = "csrf-token";
    private static final int FOUND = 200;
    private static final int SEE_OTHER = 303;
    private static final int NAME_REFUSED = 422;
    private static final int MOST_NAMES = 5;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Network network;
    private final Troubles troubles;
    private final String code;
    private final Joining joining;
    private final Map<String, String> cookies = new TreeMap<>();
    private String name = "";

    Entrance(Network network, Troubles troubles, String code, Joining joining) {
        this.network = network;
        this.troubles = troubles;
        this.code = code;
        this.joining = joining;
    }

    /** The cookies with which the phone's socket may be opened. */
    Future<String> enter(int number) {
        if (joining == Joining.FORM_ONLY) {
            cookies.put(CSRF, token());
            return enter(number, 1);
        }
        return get("/join/" + code).compose(page -> enter(number, 1)).compose(in -> get("/live/" + code));
    }

    /** A name may be refused; every attempt has another. */
    private Future<String> enter(int number, int attempt) {
        name = "Vega " + number + " b".repeat(attempt - 1);
        return network.http()
                .request(network.page("/join/" + code + "/players").setMethod(HttpMethod.POST))
                .compose(request -> request.putHeader("Content-Type", "application/x-www-form-urlencoded")
                        .putHeader("Cookie", held())
                        .send(CSRF + "=" + cookies.get(CSRF) + "&team=0&name=" + name.replace(' ', '+')))
                .compose(response -> {
                    remember(response);
                    if (response.statusCode() == SEE_OTHER) {
                        return Future.succeededFuture(held());
                    }
                    troubles.note("a name was answered by " + response.statusCode());
                    return response.statusCode() == NAME_REFUSED && attempt < MOST_NAMES
                            ? enter(number, attempt + 1)
                            : Future.failedFuture("nobody came in as " + name);
                });
    }

    private Future<String> get(String path) {
        var request = network.page(path);
        if (!cookies.isEmpty()) {
            request.putHeader("Cookie", held());
        }
        return network.http().request(request).compose(asked -> asked.send()).compose(response -> {
            remember(response);
            return response.statusCode() == FOUND
                    ? response.body().map(body -> held())
                    : Future.failedFuture(path + " was answered by " + response.statusCode());
        });
    }

    /** Under which it came in. */
    String name() {
        return name;
    }

    private void remember(HttpClientResponse response) {
        response.cookies().forEach(cookie -> {
            var named = cookie.split(";", 2)[0].split("=", 2);
            cookies.put(named[0], named[1]);
        });
    }

    private String held() {
        return cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    /** Like the one that a page would have brought. */
    private static String token() {
        byte[] bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
