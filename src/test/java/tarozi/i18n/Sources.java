package tarozi.i18n;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The project's own files, as text. */
final class Sources {
    private Sources() {}

    static List<Path> files(Path... folders) throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path folder : folders) {
            try (Stream<Path> tree = Files.walk(folder)) {
                tree.filter(Files::isRegularFile).sorted().forEach(files::add);
            }
        }
        return files;
    }

    static List<String> texts(Path... folders) throws IOException {
        List<String> texts = new ArrayList<>();
        for (Path file : files(folders)) {
            texts.add(Files.readString(file));
        }
        return texts;
    }
}
