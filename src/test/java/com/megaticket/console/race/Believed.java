package com.megaticket.console.race;

import java.util.Map;

/** Who believes that a seat is theirs, and never gave it up. */
interface Believed {
    record Place(String partition, String seat) {}

    /** By seat: booking, and how it came to it. A seat that was sold once and is nobody's now has an empty entry. */
    Map<Place, Map<String, String>> sold();

    /** Whether the web shop, which asks nobody, ever wrote this seat. */
    boolean isOfWeb(Place place);
}
