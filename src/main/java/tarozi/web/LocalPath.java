package tarozi.web;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** A place on this site to send somebody back to; whatever could lead elsewhere becomes the home page. */
public record LocalPath(String value) {
    /** One slash, then only what a URL may hold as it stands: no backslash, space, control character or bare %. */
    private static final Pattern LOCAL =
            Pattern.compile("/(?!/)(?:[A-Za-z0-9\\-._~!$&'()*+,;=:@/?]|%[0-9A-Fa-f]{2}){0,1000}");

    public static final LocalPath HOME = new LocalPath("/");

    public LocalPath {
        if (!isLocal(value)) {
            throw new IllegalArgumentException("Not a path of this site: " + value);
        }
    }

    public static LocalPath orHome(String wanted) {
        return isLocal(wanted) ? new LocalPath(wanted) : HOME;
    }

    public URI uri() {
        return URI.create(value);
    }

    /** As the value of a query parameter. */
    public String encoded() {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static boolean isLocal(String value) {
        return value != null && LOCAL.matcher(value).matches();
    }
}
