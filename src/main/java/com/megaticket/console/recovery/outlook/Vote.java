package com.megaticket.console.recovery.outlook;

/** What a witness says of a region. BLIND: it cannot tell, which is no evidence for either. */
public enum Vote {
    UP, DOWN, BLIND
}
