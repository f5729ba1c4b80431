package com.megaticket.console.readiness.report;

import com.megaticket.console.readiness.board.Sheet;

/**
 * What a report is about.
 *
 * @param standby the region's id
 * @param origin where the answers came from
 */
public record Subject(String standby, Sheet.Origin origin) {}
