package com.megaticket.console.failover.room;

/**
 * What a step needs, as it stands now.
 *
 * @param isVital the step is not played without it unless a person types that they go on in spite of it
 * @param detail what was seen, for the words to be filled in; may be empty
 */
public record Precondition(Need need, State state, boolean isVital, String detail) {
    public enum Need {
        /** A second person agreed. */
        SECOND_PERSON,
        /** No higher epoch has been seen. */
        NOT_BEATEN,
        /** The watch does not advise against it. */
        ADVISED,
        /** The sale was not moved in the last hour. */
        NOT_RECENT,
        /** The standby can take it. */
        STANDBY_ABLE, OLD_ANSWERS, NEW_ANSWERS, SERVERS_READY,
        /** The replication's lag is known, and small. */
        LAG_SMALL,
        /** What the steps before were to bring about. */
        OLD_CLOSED, FENCES_CLOSED, DRAINED, ANNOUNCED, HOLDS_KEPT, OPENED,
        /** Nothing is owed from an earlier switch. */
        NOTHING_OWED
    }

    /** Unknown is not met. */
    public enum State {
        MET, NOT_MET, UNKNOWN
    }

    public boolean stops() {
        return isVital && state != State.MET;
    }
}
