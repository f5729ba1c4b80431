package com.megaticket.console.assistant.guided.grammar;

import java.util.Optional;

/**
 * Where to sit.
 *
 * @param floor {@code 1층}
 * @param section {@code B}
 * @param named a seat or row was named by its number
 */
public record PlaceWish(
        boolean aisle,
        boolean front,
        boolean back,
        boolean centre,
        boolean together,
        Optional<String> floor,
        Optional<String> section,
        boolean named) {
    public static final PlaceWish NONE = new PlaceWish(false, false, false, false, false, Optional.empty(),
            Optional.empty(),
            false);

    public boolean isSaid() {
        return !equals(NONE);
    }

    /** Both; what the later one says of floor and section counts. */
    public PlaceWish and(PlaceWish later) {
        return new PlaceWish(aisle || later.aisle, (front && !later.back) || later.front,
                (back && !later.front) || later.back,
                centre || later.centre, together || later.together, later.floor.or(() -> floor),
                later.section.or(() -> section), later.named);
    }
}
