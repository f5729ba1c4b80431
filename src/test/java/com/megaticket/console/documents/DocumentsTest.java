package com.megaticket.console.documents;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DocumentsTest {
    private static final Path ROOT = Path.of("");
    private static final Path TESTS = Path.of("src", "test", "java");
    private static final Pattern LINK = Pattern.compile("\\[[^\\]]+\\]\\(([^)#:]+)\\)");
    private static final Pattern TEST = Pattern.compile("`(\\w+(?:Test|IT))`");
    private static final Pattern OPTION = Pattern.compile("`(--[a-z-]+)");
    private static final Pattern NEVER = Pattern.compile("^## (NEVER-\\d+) ", Pattern.MULTILINE);
    private static final Pattern CITED = Pattern.compile("\\[(NEVER-\\d+)\\]");
    private static final Pattern PLUGINS = Pattern
            .compile("(?s)<dependencyManagement>.*?</dependencyManagement>|<build>.*");
    private static final Pattern DEPENDENCY = Pattern
            .compile("<dependency>\\s*<groupId>([^<]+)</groupId>\\s*<artifactId>([^<]+)</artifactId>");

    @Test
    void linksLeadSomewhere() throws IOException {
        for (Path page : pages()) {
            assertThat(found(LINK, page)).as("links of %s", page)
                    .allMatch(link -> Files.exists(page.resolveSibling(link)));
        }
    }

    @Test
    void testsThatPagesNameExist() throws IOException {
        Set<String> tests = files(TESTS, ".java").map(f -> f.getFileName().toString().replace(".java", ""))
                .collect(toSet());
        for (Path page : pages()) {
            assertThat(tests).as("tests of which %s speaks", page).containsAll(found(TEST, page));
        }
    }

    @Test
    void optionsInTheReadmeExist() throws IOException {
        String options = Files.readString(Path.of("src/main/java/com/megaticket/console/app/Arguments.java"));
        assertThat(found(OPTION, Path.of("README.md"))).hasSizeGreaterThan(5)
                .allMatch(o -> o.equals("--help") || options.contains('"' + o + '"'));
    }

    @Test
    void everyDecisionHasItsParts() throws IOException {
        for (Path page : files(Path.of("docs", "adr"), ".md").toList()) {
            String text = Files.readString(page);
            if (!page.endsWith("README.md")) {
                String number = page.getFileName().toString().substring(0, 4);
                assertThat(text).as(page.toString()).startsWith("# " + number + " ").contains("Status: ",
                        "## Consequence");
            }
        }
    }

    @Test
    void everyDependencyAndFontIsListedWithItsLicence() throws IOException {
        String listed = Files.readString(Path.of("docs", "third-party.md"));
        String pom = PLUGINS.matcher(Files.readString(Path.of("pom.xml"))).replaceAll("");
        List<String> used = DEPENDENCY.matcher(pom).results().map(r -> r.group(1) + ":" + r.group(2)).toList();
        assertThat(used).hasSizeGreaterThan(10).allMatch(d -> listed.contains("`" + d + "`"));
        assertThat(files(Path.of("src", "main", "resources"), ".otf"))
                .allMatch(f -> listed.contains("" + f.getFileName()));
    }

    @Test
    void everyNeverIsGuardedByATest() throws IOException {
        assertThat(cited()).isEqualTo(new TreeSet<>(nevers()));
    }

    private static List<String> nevers() throws IOException {
        return found(NEVER, Path.of("docs", "requirements", "nevers.md"));
    }

    private static Set<String> cited() throws IOException {
        try (Stream<Path> tests = Files.walk(TESTS)) {
            Set<String> cited = new TreeSet<>();
            for (Path test : tests.filter(f -> f.toString().endsWith(".java")).toList()) {
                cited.addAll(found(CITED, test));
            }
            return cited;
        }
    }

    private static List<Path> pages() throws IOException {
        return Stream.of(
                Stream.of(ROOT.resolve("README.md"), ROOT.resolve("CHANGELOG.md"), Path.of("infra", "README.md"),
                        Path.of("infra", "check", "README.md")),
                files(Path.of("docs"), ".md"),
                files(Path.of("infra", "terraform"), ".md")).flatMap(s -> s).toList();
    }

    private static List<String> found(Pattern pattern, Path file) throws IOException {
        return pattern.matcher(Files.readString(file)).results().map((MatchResult r) -> r.group(1)).toList();
    }

    private static Stream<Path> files(Path folder, String end) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(f -> f.toString().endsWith(end)).sorted().toList().stream();
        }
    }
}
