package com.megaticket.console.infra;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The packages of infra/check: permissive licences only, and a lock file that names no place they came from. */
class InfraPackagesTest {
    private static final Set<String> ALLOWED = Set.of("MIT", "ISC", "Apache-2.0", "BSD-3-Clause");

    @Test
    void lockFileNamesNoHost_andEveryLicenceIsPermissive() throws IOException {
        String text = Files.readString(Path.of("infra", "check", "package-lock.json"));
        assertThat(text).doesNotContain("\"resolved\"").doesNotContain("://");
        var licences = new TreeSet<String>();
        for (var each : new ObjectMapper().readTree(text).path("packages").properties()) {
            if (!each.getKey().isEmpty()) {
                licences.add(each.getValue().path("license").asText(each.getKey() + " says none"));
            }
        }
        assertThat(licences).isNotEmpty().allMatch(ALLOWED::contains);
    }

    @Test
    void directPackagesAreListedWithTheirLicence() throws IOException {
        String listed = Files.readString(Path.of("docs", "third-party.md"));
        JsonNode direct = new ObjectMapper().readTree(Path.of("infra", "check", "package.json").toFile())
                .path("dependencies");
        assertThat(direct.size()).isPositive();
        direct.fieldNames().forEachRemaining(name -> assertThat(listed).contains("`" + name + "`"));
    }
}
