package com.megaticket.console.failover.reconcile;

import com.megaticket.console.shared.SeatId;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * One showing as one region has it.
 *
 * @param asOf service time before it was read
 * @param rows the collections are the reader's own and are not written after it
 * @param strangers rows that stand for no seat, or two rows for one
 * @param items read, act records included
 */
record Side(String region, Instant asOf, Map<SeatId, Row> rows, List<Deed> deeds, int strangers, int items) {}
