package com.megaticket.console.readiness.estate;

import java.util.List;
import java.util.Optional;

/** Port: models of Bedrock. */
public interface Models {
    Availability availability(String region, String modelId);

    /** Empty when there is no such profile in the region. */
    Optional<Profile> profile(String region, String profileId);

    /** Asks for one token, which costs a fraction of a cent. */
    Trial trial(String region, String modelId);

    /** Each {@code AVAILABLE}/{@code AUTHORIZED} or what AWS says instead. */
    record Availability(String agreement, String authorization, String entitlement, String region) {
        public boolean usable() {
            return agreement.equals("AVAILABLE") && authorization.equals("AUTHORIZED")
                    && entitlement.equals("AVAILABLE") && region.equals("AVAILABLE");
        }

        /** As AWS names them. */
        public String told() {
            return "agreement " + agreement + ", authorization " + authorization + ", entitlement " + entitlement
                    + ", region " + region;
        }
    }

    /** @param regions where its requests may be sent */
    record Profile(String id, String status, List<String> regions) {}

    /** @param refused AWS's words when it did not answer, redacted; empty when it did */
    record Trial(Optional<String> refused) {}
}
