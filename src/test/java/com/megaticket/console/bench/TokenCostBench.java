package com.megaticket.console.bench;

import com.megaticket.console.assistant.model.CachePoints;
import com.megaticket.console.assistant.model.Prices;
import com.megaticket.console.assistant.model.ToolSpec;
import com.megaticket.console.assistant.policy.Policy;
import com.megaticket.console.assistant.tool.AnswerJson;
import com.megaticket.console.assistant.tool.ArgumentsJson;
import com.megaticket.console.assistant.tool.ToolName;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a booking of nine calls sends and costs, with caching and without, against the same booking under a prompt of 36 KB that is sent
 * anew with each call. Tools, their answers and the requests are real; tokens are an estimate; prices are the published ones.
 */
final class TokenCostBench implements Benchmark {
    private static final int LARGE = 36 * 1024;

    @Override
    public Result run() {
        Policy policy = Policy.load();
        List<ToolSpec> specs = Arrays.stream(ToolName.values())
                .map(t -> new ToolSpec(t.text(), policy.tool(t), ArgumentsJson.schema(t))).toList();
        String system = policy.system();
        try (var counter = new CounterRig(new AnswerJson(policy::error)::json)) {
            var cached = counter.calls().play(system, specs, Optional.of(CachePoints.Ttl.FIVE_MINUTES));
            var plain = counter.calls().play(system, specs, Optional.empty());
            var large = counter.calls().play(large(system), specs, Optional.empty());
            double withCache = ratio(large, cached);
            double without = ratio(large, plain);
            var prices = Prices.published();
            var usage = cached.meter().session().usage();
            return new Result("token-cost",
                    ("a booking of two seats in %d calls on Haiku 4.5 (%s of %s, global): real tools, answers"
                            + " and requests; tokens estimated as one for four ASCII characters or for any other one, %d of them in tools"
                            + " and instructions; the service's caching played by its rules (from %d tokens on; first read in call %d;"
                            + " %d tokens read, %d written); against the same with instructions of 36 KB, uncached")
                            .formatted(cached.meter().session().calls(), prices.source(), prices.asOf(),
                                    prefix(system, specs),
                                    4096, cached.firstRead(), usage.cacheRead(), usage.cacheWrite5m()),
                    "≥ 5× cheaper with caching, ≥ 2× without",
                    Map.of("KB sent", kilobytes(plain), "KB sent, 36 KB prompt", kilobytes(large),
                            "tokens sent", tokens(plain), "tokens sent, 36 KB prompt", tokens(large),
                            "US$ cached", dollars(cached), "US$ uncached", dollars(plain), "US$, 36 KB prompt",
                            dollars(large),
                            "× cheaper cached", HoldBench.round(withCache), "× cheaper uncached",
                            HoldBench.round(without),
                            "measured saving", HoldBench.round(cached.meter().session().cost().saving())),
                    "as named", withCache >= 5 && without >= 2);
        }
    }

    private static long prefix(String system, List<ToolSpec> specs) {
        return CachePlay.estimate(system)
                + specs.stream().mapToLong(s -> CachePlay.estimate(s.name() + s.description() + s.schema())).sum();
    }

    /** The same mixture of languages, since a token is not the same number of bytes in each. */
    private static String large(String system) {
        var large = new StringBuilder();
        while (large.toString().getBytes(StandardCharsets.UTF_8).length < LARGE) {
            large.append(system).append('\n');
        }
        return large.toString();
    }

    private static double ratio(NineCalls.Played large, NineCalls.Played ours) {
        return paid(large).divide(paid(ours), 4, RoundingMode.HALF_UP).doubleValue();
    }

    private static BigDecimal paid(NineCalls.Played played) {
        return played.meter().session().cost().paid();
    }

    private static double dollars(NineCalls.Played played) {
        return paid(played).setScale(4, RoundingMode.HALF_UP).doubleValue();
    }

    private static double kilobytes(NineCalls.Played played) {
        return HoldBench.round(played.bytes() / 1024.0);
    }

    private static double tokens(NineCalls.Played played) {
        return played.meter().session().usage().input();
    }
}
