package com.megaticket.console.assistant.model;

import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a model can do and needs, by its id (Bedrock model cards and prompt caching guide).
 *
 * @param minimumPrefix tokens below which nothing is cached, silently; empty = caches nothing
 * @param cachesTools whether a cache point may stand among the tools
 * @param hourTtl whether a prefix can be kept for an hour
 * @param greedy calls tools rightly only with temperature 0 and topK 1
 * @param thinkingInText thinks aloud between {@code <thinking>} tags in its text
 */
public record ModelTraits(
        Family family, OptionalInt minimumPrefix, boolean cachesTools, boolean hourTtl, boolean greedy,
        boolean thinkingInText) {
    public enum Family {
        CLAUDE, NOVA,
        /** For example an application profile, whose id does not tell: nothing special is asked of it. */
        OTHER
    }

    private static final Pattern PROFILE = Pattern
            .compile("^(?:arn:.*/)?(global|us|us-gov|eu|apac|jp|au|in|ca|sa)\\.(?=[a-z0-9]+\\.)");
    private static final Pattern OLD_CLAUDE = Pattern
            .compile("claude-(v|instant|3-(haiku|sonnet|opus)|3-5-sonnet-20240620)");
    /** The larger of two figures that public sources give. */
    private static final int NOVA_MINIMUM = 1536;

    public static ModelTraits of(String modelId) {
        if (modelId.contains("anthropic.claude")) {
            OptionalInt minimum = OLD_CLAUDE.matcher(modelId).find()
                    ? OptionalInt.empty()
                    : OptionalInt.of(claudeMinimum(modelId));
            return new ModelTraits(Family.CLAUDE, minimum, minimum.isPresent(), modelId.contains("-4-5-"), false,
                    false);
        }
        if (modelId.contains("amazon.nova")) {
            return new ModelTraits(Family.NOVA, OptionalInt.of(NOVA_MINIMUM), false, false, true, true);
        }
        return new ModelTraits(Family.OTHER, OptionalInt.empty(), false, false, false, true);
    }

    private static int claudeMinimum(String modelId) {
        if (modelId.contains("haiku-4-5") || modelId.contains("opus-4-5")) {
            return 4096;
        }
        return modelId.contains("3-5-haiku") ? 2048 : 1024;
    }

    /** {@code global}, {@code apac}, {@code jp}: where a profile may answer from; empty for a base id. */
    public static String geography(String modelId) {
        Matcher profile = PROFILE.matcher(modelId);
        return profile.find() ? profile.group(1) : "";
    }

    /** Whether a profile of this geography is served in a region of this program. */
    public static boolean servedIn(String region, String geography) {
        return switch (geography) {
            case "", "global" -> true;
            case "jp" -> Set.of("ap-northeast-1", "ap-northeast-3").contains(region);
            case "apac" -> region.startsWith("ap-");
            case "au" -> Set.of("ap-southeast-2", "ap-southeast-4").contains(region);
            case "in" -> Set.of("ap-south-1", "ap-south-2").contains(region);
            default -> region.startsWith(geography + "-");
        };
    }
}
