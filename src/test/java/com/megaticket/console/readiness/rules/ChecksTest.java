package com.megaticket.console.readiness.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.megaticket.console.readiness.check.Blueprint;
import com.megaticket.console.readiness.check.CheckId;
import com.megaticket.console.readiness.check.Evidence;
import com.megaticket.console.readiness.check.Problem;
import com.megaticket.console.readiness.check.Result;
import com.megaticket.console.readiness.check.Setting;
import com.megaticket.console.readiness.check.Trouble;
import com.megaticket.console.readiness.check.Use;
import com.megaticket.console.readiness.estate.Journal;
import com.megaticket.console.shared.Failure;
import com.megaticket.console.shared.schema.TableNames;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every check, in all four ways it can end: pass, fail, cannot tell, not permitted. */
@Execution(ExecutionMode.CONCURRENT)
class ChecksTest {
    private static final Pattern READS_ONLY = Pattern.compile(
            "(?:aws [\\w-]+ (?:describe|list|get|head|simulate)-|aws bedrock-runtime converse |curl |megaticket-console ).*");

    static List<Wrong> wrongs() {
        return Stream.of(WrongInstances.all(), WrongTables.all(), WrongSurroundings.all()).flatMap(List::stream)
                .toList();
    }

    @Test
    void everyIdHasItsCheckAndEveryCheckAWayToFail() {
        assertThat(Checks.all()).extracting(c -> c.id()).containsExactly(CheckId.values());
        assertThat(wrongs().stream().map(Wrong::id).collect(Collectors.toSet()))
                .isEqualTo(EnumSet.complementOf(EnumSet.noneOf(CheckId.class)));
    }

    /** CHANGED needs two runs: {@code BoardTest}. */
    @Test
    void everyTroubleIsFoundByACheck() {
        Set<Trouble> found = wrongs().stream().map(Wrong::found).collect(Collectors.toSet());
        assertThat(EnumSet.allOf(Trouble.class)).filteredOn(t -> !found.contains(t)).containsExactly(Trouble.CHANGED);
    }

    @ParameterizedTest
    @EnumSource
    void passesWhereNothingIsWrong(CheckId id) {
        Result result = Tokyo.estate().run(id, Tokyo.plan());
        assertThat(result).isInstanceOf(Result.Pass.class);
        assertThat(result.evidence()).as("a pass rests on something").isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("wrongs")
    void failsWhereSomethingIs(Wrong wrong) {
        Fake estate = Tokyo.estate();
        wrong.estate().accept(estate);
        Result result = estate.run(wrong.id(), wrong.plan().apply(Tokyo.plan()));
        assertThat(result).isInstanceOfSatisfying(Result.Fail.class, fail -> {
            assertThat(fail.problems()).extracting(Problem::trouble).contains(wrong.found());
            assertThat(fail.evidence()).isNotEmpty();
            assertThat(fail.problems()).allSatisfy(p -> {
                assertThat(p.proof().bash()).as("reads only").matches(READS_ONLY);
                assertThat(p.proof().powershell()).isNotBlank();
            });
        });
    }

    /** As infra/ makes the role: a model may be called through its profile, and not beside it. */
    @Test
    void roleThatCallsModelsThroughTheirProfileOnlyPasses() {
        Fake estate = Tokyo.estate().by("simulated", a -> {
            String decision = a[3].toString().contains("foundation-model") ? "implicitDeny" : "allowed";
            return ((List<?>) a[2]).stream().collect(Collectors.toMap(Object::toString, _ -> decision));
        });
        var plan = Tokyo.plan().with(Setting.MODELS, "global.anthropic.claude-haiku-4-5-20251001-v1:0");
        assertThat(estate.run(CheckId.R17, plan)).isInstanceOf(Result.Pass.class);
        assertThat(estate.run(CheckId.R17, plan.with(Setting.MODELS, "amazon.nova-lite-v1:0")))
                .isInstanceOf(Result.Fail.class);
    }

    /** Whichever of its reads is refused, the action that is missing is named. */
    @ParameterizedTest
    @EnumSource
    void isNotPermittedWhenAnyReadIsRefused(CheckId id) {
        List<Evidence> reads = Tokyo.estate().run(id, Tokyo.plan()).evidence();
        for (int i = 0; i < reads.size(); i++) {
            String action = reads.get(i).call().action().permission();
            Result result = Tokyo.estate().failing(i, new Failure.Denied(action, "403", "R")).run(id, Tokyo.plan());
            assertThat(result).as("%s without %s", id, action).isInstanceOfSatisfying(Result.NotPermitted.class,
                    refused -> assertThat(refused.action()).isEqualTo(action));
        }
    }

    /** [NEVER-2] Whichever of its reads is throttled or silent: not knowing is no pass. */
    @ParameterizedTest
    @EnumSource
    void cannotTellWhenAnyReadFails(CheckId id) {
        int reads = Tokyo.estate().run(id, Tokyo.plan()).evidence().size();
        for (Failure why : List.of(new Failure.Throttled("slow down", "R"), new Failure.TimedOut("silent", ""),
                new Failure.Unavailable("offline", ""), new Failure.Denied("login-expired", "", ""))) {
            for (int i = 0; i < reads; i++) {
                assertThat(Tokyo.estate().failing(i, why).run(id, Tokyo.plan())).as("%s, read %s", id, i)
                        .isInstanceOfSatisfying(Result.CannotTell.class,
                                unknown -> assertThat(unknown.failure()).isEqualTo(why));
            }
        }
    }

    /** What is not configured is not looked at, and the setting is named. */
    @Test
    void withoutSettingsChecksAreSkippedAndSayWhichIsMissing() {
        Blueprint bare = Blueprint.usual(TableNames.withPrefix(Tokyo.P));
        var missing = Arrays.stream(CheckId.values()).map(id -> Tokyo.estate().run(id, bare))
                .filter(Result.Skipped.class::isInstance).map(r -> ((Result.Skipped) r).setting())
                .collect(Collectors.toSet());
        assertThat(missing).containsExactlyInAnyOrder(Setting.AUTOMATION_FUNCTION, Setting.ARTEFACT, Setting.DOMAIN,
                Setting.MODELS, Setting.STATE_MACHINE, Setting.APPROVAL_TOPIC);
    }

    /** Nobody writes it yet, and a drill may have been made at another desk. */
    @Test
    void noDrillOnRecordCannotBeTold() {
        assertThat(Tokyo.estate().answer("lastDrill", Optional.empty()).run(CheckId.R32, Tokyo.plan()))
                .isInstanceOfSatisfying(Result.CannotTell.class, unknown -> assertThat(unknown.failure())
                        .isInstanceOfSatisfying(Failure.Misconfigured.class,
                                f -> assertThat(f.what()).isEqualTo(Journal.NO_DRILL)));
    }

    /** The operator's policy is made from what checks declare, so they must not do more. */
    @ParameterizedTest
    @MethodSource("wrongs")
    void readsNothingItDoesNotDeclare(Wrong wrong) {
        Fake estate = Tokyo.estate();
        wrong.estate().accept(estate);
        var declared = Checks.all().get(wrong.id().ordinal()).uses().stream().map(Use::action).toList();
        for (var plan : List.of(Tokyo.plan(), Tokyo.plan().with(Setting.PHASE, "serving"))) {
            assertThat(estate.run(wrong.id(), wrong.plan().apply(plan)).evidence())
                    .allMatch(e -> declared.contains(e.call().action()), "is declared by " + wrong.id());
        }
    }

    /** And not less: a permission nobody uses is one too many. */
    @Test
    void everyDeclaredReadIsMadeSomewhere() {
        for (var check : Checks.all()) {
            var made = wrongs().stream().filter(w -> w.id() == check.id()).flatMap(wrong -> {
                Fake estate = Tokyo.estate();
                wrong.estate().accept(estate);
                return Stream.concat(
                        estate.run(check.id(), wrong.plan().apply(Tokyo.plan())).evidence().stream(),
                        Tokyo.estate().run(check.id(), Tokyo.plan()).evidence().stream());
            }).map(e -> e.call().action()).collect(Collectors.toSet());
            assertThat(check.uses()).as("%s", check.id()).allMatch(u -> made.contains(u.action()));
        }
    }
}
