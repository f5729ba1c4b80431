package com.megaticket.console.architecture;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The standing proof that no rule is blind: the classes under {@code seeded} mirror our packages, each breaks the rules its
 * {@link Breaks} names, and each rule must be red for exactly those. Seeds without it are near misses that must pass.
 */
class SeededViolationsTest {
    private static final String ROOT = "seeded";
    private static final JavaClasses SEEDS = new ClassFileImporter().importPackages(ROOT);
    /** ArchUnit ends every complaint with the file it is about. */
    private static final Pattern FILE = Pattern.compile("\\((\\w+)\\.java:\\d+\\)");

    static Stream<Guard> guards() {
        return ArchitectureTest.guards(ROOT);
    }

    @ParameterizedTest
    @MethodSource("guards")
    void ruleIsRedForItsSeedsOnly(Guard guard) {
        Set<String> seeded = named(SEEDS.stream().filter(c -> broken(c).anyMatch(guard.name()::equals)));
        assertThat(seeded).as("seeds of %s", guard).isNotEmpty();
        assertThat(red(guard)).as(guard.name()).isEqualTo(seeded);
    }

    @Test
    void seedsNameRulesThatExist() {
        assertThat(guards().map(Guard::name))
                .containsAll(SEEDS.stream().flatMap(SeededViolationsTest::broken).toList());
    }

    private static Set<String> red(Guard guard) {
        return guard.rule().evaluate(SEEDS).getFailureReport().getDetails().stream()
                .flatMap(detail -> FILE.matcher(detail).results()).map((MatchResult r) -> r.group(1))
                .collect(toCollection(TreeSet::new));
    }

    private static Set<String> named(Stream<JavaClass> classes) {
        return classes.map(JavaClass::getSimpleName).collect(toCollection(TreeSet::new));
    }

    private static Stream<String> broken(JavaClass seed) {
        return seed.tryGetAnnotationOfType(Breaks.class.getName()).stream()
                .flatMap(a -> Arrays.stream((String[]) a.get("value").orElseThrow()));
    }
}
