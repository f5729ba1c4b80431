package com.megaticket.console.aws.estate;

import static com.megaticket.console.aws.estate.Reading.find;
import static com.megaticket.console.aws.estate.Reading.read;

import com.megaticket.console.readiness.estate.Action;
import com.megaticket.console.readiness.estate.Rights;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.iam.model.ContextEntry;
import software.amazon.awssdk.services.iam.model.ContextKeyTypeEnum;
import software.amazon.awssdk.services.iam.model.EvaluationResult;

/** {@link Rights} by IAM and its policy simulator. */
final class IamRights implements Rights {
    private final Clients clients;

    IamRights(Clients clients) {
        this.clients = clients;
    }

    @Override
    public Optional<String> role(String profile) {
        return find(Action.INSTANCE_PROFILE,
                () -> clients.rights().getInstanceProfile(r -> r.instanceProfileName(profile)).instanceProfile())
                .flatMap(p -> p.roles().stream().findFirst()).map(r -> r.arn());
    }

    @Override
    public Map<String, String> simulated(String roleArn, String region, List<String> actions, List<String> resources) {
        var decisions = new LinkedHashMap<String, String>();
        List<EvaluationResult> results = read(Action.SIMULATION, () -> clients.rights()
                .simulatePrincipalPolicyPaginator(r -> r.policySourceArn(roleArn).actionNames(actions)
                        .resourceArns(resources).contextEntries(requested(region)))
                .evaluationResults().stream().toList());
        // One that is refused for a single resource is refused.
        results.forEach(r -> decisions.merge(r.evalActionName(), r.evalDecisionAsString(),
                (a, b) -> a.equals("allowed") ? b : a));
        return decisions;
    }

    private static ContextEntry requested(String region) {
        return ContextEntry.builder().contextKeyName("aws:RequestedRegion").contextKeyType(ContextKeyTypeEnum.STRING)
                .contextKeyValues(region).build();
    }
}
