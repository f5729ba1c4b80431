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
import com.megaticket.console.readiness.estate.Models.Profile;
import com.megaticket.console.readiness.estate.Questions;
import com.megaticket.console.readiness.estate.UserData;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Whether the standby's assistant has a model: R19, R20. */
final class ModelChecks {
    private static final Pattern PROFILE = Pattern.compile("^(?:global|apac|jp|us|eu|au)\\.(.+)$");

    private ModelChecks() {}

    static List<Check> all() {
        return List.of(
                Check.of(CheckId.R19, ModelChecks::usable, Use.in(Where.STANDBY, Action.MODEL_AVAILABILITY,
                        Action.INFERENCE_PROFILE, Action.CONVERSE)),
                Check.of(CheckId.R20, ModelChecks::elsewhere, Use.in(Where.STANDBY, Action.INFERENCE_PROFILE,
                        Action.CONVERSE)));
    }

    private static boolean isProfile(String id) {
        return PROFILE.matcher(id).matches();
    }

    private static void usable(Looking in) {
        String region = in.plan().standby();
        in.each(in.plan().list(Setting.MODELS), id -> {
            if (isProfile(id)) {
                Optional<Profile> profile = in.ask(Questions.profile(region, id));
                if (profile.filter(p -> p.status().equals("ACTIVE")).isEmpty()) {
                    in.found(Trouble.MODEL_PROFILE_MISSING,
                            Command.aws("bedrock", "get-inference-profile", "--region", region,
                                    "--inference-profile-identifier", id),
                            id, region, profile.map(Profile::status).orElse("-"));
                    return;
                }
            } else if (!in.ask(Questions.availability(region, id)).usable()) {
                in.found(Trouble.MODEL_NOT_AVAILABLE, Command.aws("bedrock", "get-foundation-model-availability",
                        "--region", region, "--model-id", id), id, region,
                        in.ask(Questions.availability(region, id)).told());
                return;
            }
            refusal(in, region, id).filter(words -> otherRegion(words, region).isEmpty())
                    .ifPresent(words -> in.found(Trouble.MODEL_REFUSES, proof(region, id), id, region, words));
        });
    }

    /** A policy of the organisation that forbids a region also forbids the profile that may send requests there. */
    private static void elsewhere(Looking in) {
        String region = in.plan().standby();
        in.each(in.plan().list(Setting.MODELS).stream().filter(ModelChecks::isProfile).toList(), id -> {
            List<String> regions = in.ask(Questions.profile(region, id)).map(Profile::regions).orElse(List.of());
            refusal(in, region, id).flatMap(words -> otherRegion(words, region))
                    .ifPresent(other -> in.found(Trouble.MODEL_REGION_DENIED, proof(region, id), id, other,
                            String.join(", ", regions)));
        });
    }

    private static Optional<String> refusal(Looking in, String region, String id) {
        return in.ask(Questions.trial(region, id)).refused();
    }

    private static Optional<String> otherRegion(String words, String region) {
        return words.toLowerCase(Locale.ROOT).contains("den") || words.contains("not authorized")
                ? UserData.regionOf(words.replace(region, ""))
                : Optional.empty();
    }

    private static Command proof(String region, String id) {
        return Command.aws("bedrock-runtime", "converse", "--region", region, "--model-id", id, "--messages",
                "[{\"role\":\"user\",\"content\":[{\"text\":\"1\"}]}]", "--inference-config", "{\"maxTokens\":1}");
    }
}
