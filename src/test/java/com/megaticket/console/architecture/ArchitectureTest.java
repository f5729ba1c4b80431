package com.megaticket.console.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.stream.Stream;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule, on the product's own classes. */
@Execution(ExecutionMode.CONCURRENT)
class ArchitectureTest {
    static final String ROOT = "com.megaticket.console";
    private static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages(ROOT);

    static Stream<Guard> guards() {
        return guards(ROOT);
    }

    static Stream<Guard> guards(String root) {
        return Stream.concat(new PackageRules(root).all().stream(), new CodeRules(root).all().stream());
    }

    /** An empty import would pass every rule. */
    @Test
    void importedSomething() {
        assertThat(ALL.size()).isGreaterThan(40);
        assertThat(ALL.contain(ROOT + ".shared.Failure")).isTrue();
    }

    @ParameterizedTest
    @MethodSource("guards")
    void ruleHolds(Guard guard) {
        guard.rule().check(ALL);
    }
}
