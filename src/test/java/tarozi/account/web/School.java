package tarozi.account.web;

import java.util.Map;
import org.springframework.boot.Banner;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;

/** A school's own sign-in: a whole OpenID Connect provider in this process, with three people in it. */
final class School implements AutoCloseable {
    static final String CLIENT = "tarozi";
    static final String SECRET = "between-school-and-tarozi";
    static final String PASSWORD = "in the school's keeping";

    private static final String REGISTERED = "spring.security.oauth2.authorizationserver.client.tarozi.registration.";

    private final ConfigurableApplicationContext provider;

    private School(ConfigurableApplicationContext provider) {
        this.provider = provider;
    }

    /** @param returnTo the only address to which this school sends people back */
    static School open(int port, String returnTo) {
        System.setProperty("org.springframework.boot.logging.LoggingSystem", "none");
        return new School(new SpringApplicationBuilder(Rooms.class)
                .bannerMode(Banner.Mode.OFF)
                .properties(Map.ofEntries(
                        Map.entry("server.port", String.valueOf(port)),
                        Map.entry("server.address", "127.0.0.1"),
                        Map.entry("server.servlet.session.cookie.name", "school"),
                        Map.entry(REGISTERED + "client-id", CLIENT),
                        Map.entry(REGISTERED + "client-secret", "{noop}" + SECRET),
                        Map.entry(REGISTERED + "client-authentication-methods", "client_secret_basic"),
                        Map.entry(REGISTERED + "authorization-grant-types", "authorization_code"),
                        Map.entry(REGISTERED + "redirect-uris", returnTo),
                        Map.entry(REGISTERED + "scopes", "openid,profile")))
                .run());
    }

    @Override
    public void close() {
        provider.close();
    }

    @Configuration
    @EnableAutoConfiguration
    static class Rooms {
        @Bean
        UserDetailsService people() {
            return new InMemoryUserDetailsManager(person("dilnoza"), person("jasur"), person("malika"));
        }

        private static org.springframework.security.core.userdetails.UserDetails person(String name) {
            return User.withUsername(name).password("{noop}" + PASSWORD).roles().build();
        }
    }
}
