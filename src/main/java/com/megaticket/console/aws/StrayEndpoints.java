package com.megaticket.console.aws;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Endpoint settings of the SDK that lie about in the environment or among the system properties. They exist for a service,
 * not for a region, so they would send Seoul and Tokyo to one address; the console ignores them and says so.
 */
public final class StrayEndpoints {
    private StrayEndpoints() {}

    /** @return the names only: an address may hold secrets */
    public static List<String> of(Map<String, String> environment, Map<String, String> properties) {
        return Stream.concat(
                environment.keySet().stream().filter(n -> n.startsWith("AWS_ENDPOINT_URL")),
                properties.keySet().stream().filter(n -> n.startsWith("aws.endpointUrl")))
                .sorted()
                .toList();
    }
}
