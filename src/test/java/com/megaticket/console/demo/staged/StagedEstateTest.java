package com.megaticket.console.demo.staged;

import static org.assertj.core.api.Assertions.assertThat;

import com.megaticket.console.readiness.check.CheckId;
import com.megaticket.console.readiness.check.Problem;
import com.megaticket.console.readiness.check.Result;
import com.megaticket.console.readiness.check.Survey;
import com.megaticket.console.readiness.check.Trouble;
import com.megaticket.console.readiness.estate.Estate;
import com.megaticket.console.readiness.estate.Journal;
import com.megaticket.console.readiness.rules.Checks;
import com.megaticket.console.shared.schema.TableNames;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is staged is found, each in its place, and nothing else is. */
class StagedEstateTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-27T03:00:00Z"), ZoneOffset.UTC);
    private static final TableNames NAMES = TableNames.withPrefix("KDT-Msp4-PLDR-");

    private static Map<CheckId, Result> results() {
        Estate estate = StagedEstate.incident(NAMES, CLOCK, new Journal() {
            @Override
            public Optional<Instant> lastDrill() {
                return Optional.empty();
            }

            @Override
            public Optional<GoodRun> goodRun() {
                return Optional.empty();
            }

            @Override
            public void keep(GoodRun run) {
                throw new IllegalStateException("nothing good is staged");
            }
        });
        var survey = new Survey(estate, CLOCK);
        var results = new EnumMap<CheckId, Result>(CheckId.class);
        Checks.all().forEach(c -> results.put(c.id(), c.run(survey, StagedEstate.plan(NAMES))));
        return results;
    }

    private static List<Trouble> troubles(Result result) {
        return result instanceof Result.Fail fail
                ? fail.problems().stream().map(Problem::trouble).distinct().toList()
                : List.of();
    }

    @Test
    void theIncidentAndWhatStoodBesideItAreFound() {
        var found = new EnumMap<CheckId, List<Trouble>>(CheckId.class);
        results().forEach((id, result) -> {
            if (result instanceof Result.Fail) {
                found.put(id, troubles(result));
            }
        });
        assertThat(found).containsOnly(
                Map.entry(CheckId.R1, List.of(Trouble.FOREIGN_HOST, Trouble.HOST_OF_NOBODY)),
                Map.entry(CheckId.R2, List.of(Trouble.PLACEHOLDER_IN_OTHER_VERSION)),
                Map.entry(CheckId.R5, List.of(Trouble.GROUP_TOO_SMALL)),
                Map.entry(CheckId.R8, List.of(Trouble.RECORD_MISSING)),
                Map.entry(CheckId.R14, List.of(Trouble.TTL_OTHER)),
                Map.entry(CheckId.R19, List.of(Trouble.MODEL_NOT_AVAILABLE)),
                Map.entry(CheckId.R21, List.of(Trouble.CERTIFICATE_ENDS_SOON)),
                Map.entry(CheckId.R25, List.of(Trouble.NOBODY_ASKED)),
                Map.entry(CheckId.R26, List.of(Trouble.VARIABLE_MISSING)),
                Map.entry(CheckId.R27, List.of(Trouble.SECRET_IN_USER_DATA, Trouble.SECRET_DIFFERS)),
                Map.entry(CheckId.R31, List.of(Trouble.NO_GOOD_RUN)));
    }

    @Test
    void whatCannotBeToldIsStagedToo() {
        var results = results();
        assertThat(results.get(CheckId.R17)).isInstanceOf(Result.NotPermitted.class);
        assertThat(results.get(CheckId.R28)).isInstanceOf(Result.CannotTell.class);
        assertThat(results.get(CheckId.R32)).isInstanceOf(Result.CannotTell.class);
        assertThat(results.values().stream().filter(Result.Pass.class::isInstance).count()).isEqualTo(18);
    }

    @Test
    void noSecretOfItIsShown() {
        assertThat(results().toString()).doesNotContain("standby-word", "main-word");
    }
}
