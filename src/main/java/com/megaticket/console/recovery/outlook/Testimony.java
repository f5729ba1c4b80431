package com.megaticket.console.recovery.outlook;

import com.megaticket.console.shared.Moment;
import java.util.Optional;

/** A witness's vote on a region, and on what it rests. */
public record Testimony(Witness witness, String region, Vote vote, Reason reason, Optional<Moment> asOf) {}
