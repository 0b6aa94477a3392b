package tarozi.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.URI;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import org.junit.jupiter.api.Test;

class LocalPathTest {
    private static final URI SITE = URI.create("https://tarozi.example/somewhere");

    @Test
    void keepsAPathWithItsQuery() {
        assertEquals(
                "/practice/lstm?v=7%2B1",
                LocalPath.orHome("/practice/lstm?v=7%2B1").value());
    }

    @Test
    void cannotBeMadeOfAnythingElse() {
        assertThrows(IllegalArgumentException.class, () -> new LocalPath("//evil.example"));
    }

    @Property
    void neverLeadsToAnotherSite(
            @ForAll @Chars({'/', '\\', ':', '@', '%', '.', '?', '#', 'a', '2', 'f', '\t', ' '}) String wanted) {
        assertEquals(
                SITE.getAuthority(),
                SITE.resolve(LocalPath.orHome("/" + wanted).uri()).getAuthority());
    }
}
