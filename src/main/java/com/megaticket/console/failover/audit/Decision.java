package com.megaticket.console.failover.audit;

/**
 * What a person chose and confirmed.
 *
 * @param finding key of the finding
 * @param who their name
 * @param typed in answer to {@link Plan#phrase}; empty where nothing is asked
 * @param why in their words; needed to leave a finding as it is
 */
public record Decision(String finding, Plan plan, String who, String typed, String why) {
    public Decision {
        who = who.strip();
        why = why.strip();
        if (who.isEmpty()) {
            throw new IllegalArgumentException("a decision without a name");
        }
        if (!plan.isMet(typed)) {
            throw new IllegalArgumentException("not what has to be typed");
        }
        if (plan.way() == Plan.Way.LEAVE && why.isEmpty()) {
            throw new IllegalArgumentException("left without a reason");
        }
    }
}
