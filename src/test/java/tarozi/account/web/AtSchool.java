package tarozi.account.web;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.junit.QuarkusTestProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.List;
import java.util.Map;

/** The application with nothing but its settings telling it of a school's provider. */
public class AtSchool implements QuarkusTestProfile {
    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(Provider.class));
    }

    public static class Provider implements QuarkusTestResourceLifecycleManager {
        private School school;

        @Override
        public Map<String, String> start() {
            int ours = freePort();
            int theirs = freePort();
            school = School.open(theirs, "http://127.0.0.1:" + ours + "/sign-in/school");
            return Map.of(
                    "quarkus.http.test-port",
                    String.valueOf(ours),
                    "quarkus.http.host",
                    "127.0.0.1",
                    "tarozi.account.school.name",
                    "Bilim",
                    "quarkus.oidc.tenant-enabled",
                    "true",
                    "quarkus.oidc.auth-server-url",
                    "http://127.0.0.1:" + theirs,
                    "quarkus.oidc.client-id",
                    School.CLIENT,
                    "quarkus.oidc.credentials.secret",
                    School.SECRET);
        }

        @Override
        public void stop() {
            if (school != null) {
                school.close();
            }
        }

        private static int freePort() {
            try (var socket = new ServerSocket(0)) {
                return socket.getLocalPort();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
