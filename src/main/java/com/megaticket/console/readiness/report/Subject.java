package com.megaticket.console.readiness.report;

/**
 * What a report is about.
 *
 * @param standby the region's id
 * @param staged nothing of it is real: the demo's standby
 */
public record Subject(String standby, boolean staged) {}
