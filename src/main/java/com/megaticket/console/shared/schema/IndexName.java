package com.megaticket.console.shared.schema;

/** The logical indexes. Real names are configuration ({@link TableNames}). */
public enum IndexName {
    USER_ID, HOLDING_ID, RESERVATION_ID,
    /** Owner's document: hash performanceId, range datetime. */
    PERFORMANCE_DATETIME,
    /** Running service: hash performanceId (range date in some installations). */
    PERFORMANCE
}
