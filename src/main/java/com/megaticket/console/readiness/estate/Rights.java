package com.megaticket.console.readiness.estate;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Port: what the instances may do. */
public interface Rights {
    /**
     * ARN of the role an instance profile carries.
     *
     * @param profile its name
     */
    Optional<String> role(String profile);

    /**
     * What the policies decide for a role in a region, by action: {@code allowed}, {@code implicitDeny}, {@code explicitDeny}.
     * Policies of the organisation are not wholly covered.
     */
    Map<String, String> simulated(String roleArn, String region, List<String> actions, List<String> resources);
}
