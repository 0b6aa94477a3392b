package tarozi;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Every page and action that the application's resources answer, such as {@code GET /quizzes/{id}}. */
final class Routes {
    private Routes() {}

    static Set<String> all() {
        var routes = new TreeSet<String>();
        new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests()).importPackages("tarozi").stream()
                        .flatMap(type -> type.getMethods().stream())
                        .forEach(method -> verbs(method).forEach(verb -> routes.add(verb + " " + path(method))));
        return routes;
    }

    private static Stream<String> verbs(JavaMethod method) {
        return method.getAnnotations().stream()
                .map(JavaAnnotation::getRawType)
                .filter(type -> type.isAnnotatedWith(HttpMethod.class))
                .map(type -> type.getSimpleName());
    }

    private static String path(JavaMethod method) {
        var below = method.tryGetAnnotationOfType(Path.class).map(Path::value).orElse("");
        return withoutPatterns(method.getOwner().getAnnotationOfType(Path.class).value() + below);
    }

    /** {@code {id:\d{1,18}}} says no more than {@code {id}} here. */
    private static String withoutPatterns(String path) {
        return path.replaceAll("\\{(\\w+): *(?:[^{}]|\\{[^{}]*})*}", "{$1}");
    }
}
