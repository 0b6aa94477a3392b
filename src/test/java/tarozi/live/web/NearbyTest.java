package tarozi.live.web;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NearbyTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"http://localhost:8080/", "http://127.0.0.1/", "http://[::1]:8080/", "http://quiz.localhost/"})
    void knowsAnAddressThatLeadsPhonesToThemselves(String site) {
        assertTrue(Nearby.isAlone(site));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://tarozi.example/",
                "http://192.168.1.5:8080/",
                "http://localhost.example/",
                "http://[fe80::1]/"
            })
    void saysNothingOfOthers(String site) {
        assertFalse(Nearby.isAlone(site));
    }

    @Test
    void keepsThePortAndTheScheme() {
        assertTrue(Nearby.sites("http://localhost:8080/").stream()
                .allMatch(site -> site.matches("http://(10|172|192)\\.[0-9.]+:8080/")));
        assertTrue(Nearby.sites("https://localhost/").stream().allMatch(site -> site.matches("https://[0-9.]+/")));
    }
}
