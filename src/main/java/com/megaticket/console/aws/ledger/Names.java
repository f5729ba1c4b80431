package com.megaticket.console.aws.ledger;

/** Attribute names of the data contract, and those only consoles write. */
final class Names {
    static final String PK = "PK";
    static final String SK = "SK";
    static final String STATUS = "status";
    static final String HOLDING_ID = "holdingId";
    static final String RESERVATION_ID = "reservationId";
    static final String USER_ID = "userId";
    static final String EXPIRES_AT = "expiresAt";
    static final String HOLD_EXPIRES_AT = "holdExpiresAt";
    static final String TTL = "ttl";
    static final String CREATED_AT = "createdAt";
    static final String CONFIRMED_AT = "confirmedAt";
    static final String CANCELLED_AT = "cancelledAt";
    static final String SOURCE_REGION = "sourceRegion";
    static final String SEAT_ID = "seatId";
    static final String GRADE = "grade";
    static final String PRICE = "price";
    static final String TITLE = "performanceTitle";
    static final String VENUE = "venue";
    static final String POSTER = "posterUrl";

    /** Console: who holds; tells our holds from the web shop's. */
    static final String HELD_BY = "heldBy";

    static final String FIRST_HELD_AT = "firstHeldAt";
    static final String PARTY = "party";
    /** Console: where a sale moves {@code holdingId}, since the web shop deletes by that name whatever the status. */
    static final String HELD_AS = "heldAs";

    static final String BOOKING_NO = "bookingNo";
    static final String KIND = "kind";
    static final String RECOVERED = "recovered";

    private Names() {}
}
