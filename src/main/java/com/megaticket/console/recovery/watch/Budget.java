package com.megaticket.console.recovery.watch;

/**
 * What watching costs.
 *
 * @param callsPerMinute over the last minute, AWS APIs only
 * @param route53PerMinute of these, to Route 53, which allows five a second for a whole account
 * @param dollarsPerHour at published prices and the present tempo
 */
public record Budget(int callsPerMinute, int route53PerMinute, double dollarsPerHour) {}
