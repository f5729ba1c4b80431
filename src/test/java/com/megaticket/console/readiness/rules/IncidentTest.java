package com.megaticket.console.readiness.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.megaticket.console.readiness.check.CheckId;
import com.megaticket.console.readiness.check.Problem;
import com.megaticket.console.readiness.check.Result;
import com.megaticket.console.readiness.check.Setting;
import com.megaticket.console.readiness.check.Trouble;
import com.megaticket.console.readiness.estate.Fleet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * The incident that comes first: the automation read version 2, the placeholder stood in version 7, so instances of Tokyo
 * called Seoul's load balancer; and the one of Tokyo had been deleted and made again by hand.
 */
class IncidentTest {
    private static Fake incident() {
        return Tokyo.estate().answer("scalingGroups", List.of(Tokyo.web("2"), Tokyo.app()))
                .answer("code", Optional.of(new Fleet.Code(Map.of("step2.py",
                        "ec2.describe_launch_template_versions(LaunchTemplateName=name, Versions=['2'])"))));
    }

    private static Problem found(Result result, Trouble trouble) {
        assertThat(result).isInstanceOf(Result.Fail.class);
        return ((Result.Fail) result).problems().stream().filter(p -> p.trouble() == trouble).findFirst().orElseThrow();
    }

    @Test
    void theForeignHostIsNamedWithVersionHostRegionAndWhatShouldStandThere() {
        Problem problem = found(incident().run(CheckId.R1, Tokyo.plan()), Trouble.FOREIGN_HOST);
        assertThat(problem.args()).containsExactly("web-lt version 2",
                Tokyo.SEOUL_NLB.toLowerCase(java.util.Locale.ROOT),
                Tokyo.SEOUL, Tokyo.NLB, Tokyo.TOKYO);
        assertThat(problem.proof().bash())
                .startsWith("aws ec2 describe-launch-template-versions --region ap-northeast-1"
                        + " --launch-template-name web-lt --versions 2")
                .contains("base64 -d");
        assertThat(problem.proof().powershell())
                .startsWith("& { $b = [Convert]::FromBase64String((aws ec2 ");
        assertThat(problem.fix()).get().satisfies(fix -> assertThat(fix.bash())
                .startsWith("aws ec2 create-launch-template-version"));
    }

    @Test
    void theVersionTheAutomationReadsIsToldFromTheOneThatHoldsThePlaceholder() {
        Problem problem = found(incident().run(CheckId.R2, Tokyo.plan()), Trouble.PLACEHOLDER_IN_OTHER_VERSION);
        assertThat(problem.args()).containsExactly("web-lt", "2", "7", "PLACEHOLDER",
                Tokyo.SEOUL_NLB.toLowerCase(java.util.Locale.ROOT));
    }

    /** The fix that was taken, read 7, passes while 7 is the newest, and is told to drift when an 8 is made. */
    @Test
    void theFixTakenPassesUntilTheNextVersionIsMade() {
        assertThat(Tokyo.estate().run(CheckId.R2, Tokyo.plan())).isInstanceOf(Result.Pass.class);
        var versions = new java.util.ArrayList<>(Tokyo.sevenVersions());
        versions.add(Tokyo.version(8, false, Tokyo.WITH_PLACEHOLDER));
        Fake later = Tokyo.estate().by("templateVersions", a -> a[1].equals("web-lt")
                ? versions
                : List.of(Tokyo.version(1, true, Tokyo.PLAIN)));
        found(later.run(CheckId.R2, Tokyo.plan()), Trouble.PLACEHOLDER_READ_BY_NUMBER);
    }

    /** Made again by hand: the name written down is nobody's, and today's is named beside it. */
    @Test
    void aLoadBalancerMadeAgainIsFoundByItsName() {
        String again = "KDT-Msp4-PLDR-tokyo-nlb-ffff.elb.ap-northeast-1.amazonaws.com";
        Fake estate = Tokyo.estate()
                .by("templateVersions", _ -> List.of(Tokyo.version(7, true, Tokyo.WITH_NLB)))
                .answer("loadBalancers",
                        List.of(Tokyo.balancer(Tokyo.P + "tokyo-nlb", again, "network", Tokyo.NOW)));
        Problem problem = found(estate.run(CheckId.R1, Tokyo.plan()), Trouble.HOST_OF_NOBODY);
        assertThat(problem.args()).containsExactly("web-lt version 7", Tokyo.NLB.toLowerCase(java.util.Locale.ROOT),
                again,
                Tokyo.TOKYO);
    }

    /** While on standby the placeholder must be there; once Tokyo serves it must be gone and the host today's. */
    @Test
    void thePhaseTurnsTheRuleAround() {
        var serving = Tokyo.plan().with(Setting.PHASE, "serving");
        found(Tokyo.estate().run(CheckId.R2, serving), Trouble.PLACEHOLDER_LEFT);
        Fake switched = Tokyo.estate().by("templateVersions", _ -> List.of(Tokyo.version(7, true, Tokyo.WITH_NLB)));
        assertThat(switched.run(CheckId.R2, serving)).isInstanceOf(Result.Pass.class);
        assertThat(switched.run(CheckId.R1, serving)).isInstanceOf(Result.Pass.class);
    }

    /** No load balancer yet is by design on standby: high, not blocker. */
    @Test
    void anAbsentLoadBalancerWeighsLessOnStandby() {
        Fake estate = Tokyo.estate().answer("loadBalancers", Tokyo.balancers(Tokyo.TOKYO).subList(0, 1));
        found(estate.run(CheckId.R22, Tokyo.plan()), Trouble.BALANCER_MADE_LATE);
        found(estate.run(CheckId.R22, Tokyo.plan().with(Setting.PHASE, "serving")), Trouble.BALANCER_MISSING);
    }
}
