package com.megaticket.console.readiness.rules;

import com.megaticket.console.readiness.check.Check;
import com.megaticket.console.readiness.check.CheckId;
import com.megaticket.console.readiness.check.Command;
import com.megaticket.console.readiness.check.Looking;
import com.megaticket.console.readiness.check.Setting;
import com.megaticket.console.readiness.check.Trouble;
import com.megaticket.console.readiness.check.Use;
import com.megaticket.console.readiness.check.Where;
import com.megaticket.console.readiness.estate.Action;
import com.megaticket.console.readiness.estate.Questions;
import com.megaticket.console.readiness.estate.Tables.Description;
import com.megaticket.console.shared.schema.Table;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** R17: whether instances may use the standby's tables, indexes, model and application. */
final class RightsChecks {
    private static final List<String> READS = List.of("dynamodb:GetItem", "dynamodb:BatchGetItem", "dynamodb:Query");
    private static final List<String> WRITES = List.of("dynamodb:PutItem", "dynamodb:UpdateItem",
            "dynamodb:DeleteItem");
    private static final Pattern PROFILE = Pattern.compile("^(?:global|apac|jp|us|eu)\\.");

    private RightsChecks() {}

    static Check check() {
        return Check.of(CheckId.R17, RightsChecks::look,
                Use.in(Where.STANDBY, Action.SCALING_GROUPS, Action.TEMPLATE_VERSIONS, Action.TABLE),
                Use.in(Where.GLOBAL, Action.INSTANCE_PROFILE, Action.SIMULATION));
    }

    private static void look(Looking in) {
        Set<String> profiles = profiles(in);
        in.each(profiles, profile -> in.ask(Questions.role(profile)).ifPresentOrElse(role -> role(in, role),
                () -> in.found(Trouble.PROFILE_WITHOUT_ROLE,
                        Command.aws("iam", "get-instance-profile", "--instance-profile-name", profile), profile)));
    }

    /** As the templates name them; else as configured. */
    private static Set<String> profiles(Looking in) {
        var profiles = new LinkedHashSet<String>();
        in.plan().find(Setting.INSTANCE_PROFILE).ifPresent(profiles::add);
        if (profiles.isEmpty()) {
            Templates.each(in, started -> started.launched().launched().instanceProfile().ifPresentOrElse(profiles::add,
                    () -> in.found(Trouble.NO_PROFILE, Templates.versions(in.plan().standby(),
                            started.launch().template()), started.name())));
        }
        return profiles;
    }

    private static void role(Looking in, String role) {
        String region = in.plan().standby();
        Optional<Description> table = in.ask(Questions.table(region, in.plan().tables().of(Table.RESERVATIONS)));
        table.ifPresent(t -> {
            may(in, role, READS, List.of(t.arn()));
            may(in, role, WRITES, List.of(t.arn()));
            may(in, role, List.of("dynamodb:Query"), List.of(t.arn() + "/index/*"));
        });
        in.plan().find(Setting.MODELS).ifPresent(_ -> in.each(in.plan().list(Setting.MODELS), model -> may(in, role,
                List.of("bedrock:InvokeModel"), List.of(modelArn(role, region, model)))));
        in.plan().find(Setting.STANDBY_BUCKET).ifPresent(bucket -> may(in, role, List.of("s3:GetObject"),
                List.of("arn:aws:s3:::" + bucket + "/" + in.plan().find(Setting.ARTEFACT).orElse("*"))));
    }

    /** A role that may call a model through its profile only, as infra/ makes it, is asked about the profile. */
    private static String modelArn(String role, String region, String model) {
        return PROFILE.matcher(model).find()
                ? "arn:aws:bedrock:" + region + ":" + role.split(":", -1)[4] + ":inference-profile/" + model
                : "arn:aws:bedrock:" + region + "::foundation-model/" + model;
    }

    private static void may(Looking in, String role, List<String> actions, List<String> resources) {
        String region = in.plan().standby();
        in.ask(Questions.simulated(role, region, actions, resources)).forEach((action, decision) -> {
            if (!decision.equals("allowed")) {
                in.found(Trouble.ROLE_MAY_NOT,
                        Command.aws("iam", "simulate-principal-policy", "--policy-source-arn", role, "--action-names",
                                action,
                                "--resource-arns", resources.getFirst(), "--context-entries",
                                "ContextKeyName=aws:RequestedRegion,ContextKeyValues=" + region
                                        + ",ContextKeyType=string"),
                        role, action, resources.getFirst(), decision, region);
            }
        });
    }
}
