package com.megaticket.console.assistant.ui;

import com.megaticket.console.assistant.model.ModelTarget;
import com.megaticket.console.assistant.model.ModelTraits;
import com.megaticket.console.assistant.talk.Tier;
import java.util.Optional;

/** Who answers, as a bubble and the badge say it. {@code target} is absent for the guided mode, and before the first call. */
public record Answerer(Tier tier, Optional<ModelTarget> target) {
    /** An inference profile may have the answer made in another region than the one called. */
    boolean crossesRegions() {
        return target.filter(t -> !ModelTraits.geography(t.modelId()).isEmpty()).isPresent();
    }
}
