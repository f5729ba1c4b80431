package com.megaticket.console.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Rules on files, which class files cannot tell. Every answer is a list of complaints, empty when all is well. */
final class Sources {
    static final int LINES_MOST = 400;
    static final int FXML_BELOW = 120;
    static final int NINE_IN_TEN_BELOW = 200;
    /** A marked package with at least a line on its job. */
    private static final Pattern PACKAGE_INFO = Pattern.compile("(?s)/\\*\\*.*\\w.*\\*/.*^@NullMarked\\s+package ",
            Pattern.MULTILINE);

    private Sources() {}

    static List<String> tooLong(Path root) {
        return Stream
                .concat(files(root, ".java").filter(f -> lines(f) > LINES_MOST),
                        files(root, ".fxml").filter(f -> lines(f) >= FXML_BELOW))
                .map(f -> root.relativize(f) + " has " + lines(f) + " lines: split it by job").toList();
    }

    /** Small files are a habit, not only a limit. */
    static List<String> manyLong(Path root) {
        List<Integer> sizes = files(root, ".java").map(Sources::lines).sorted().toList();
        int nineInTen = sizes.isEmpty() ? 0 : sizes.get(sizes.size() * 9 / 10);
        return nineInTen < NINE_IN_TEN_BELOW
                ? List.of()
                : List.of("one file in ten has " + nineInTen + " lines or more; the bar is " + NINE_IN_TEN_BELOW);
    }

    /** Folders of packages whose package-info is missing, does not say their job or lacks {@code @NullMarked}. */
    static List<Path> packagesWithoutWord(Path root) {
        return files(root, ".java").map(f -> Objects.requireNonNull(f.getParent())).distinct()
                .filter(p -> !PACKAGE_INFO.matcher(text(p.resolve("package-info.java"))).find()).map(root::relativize)
                .toList();
    }

    static Stream<Path> files(Path root, String end) {
        if (!Files.exists(root)) {
            return Stream.empty();
        }
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(f -> f.toString().endsWith(end)).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static int lines(Path file) {
        return (int) text(file).lines().count();
    }

    static String text(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
