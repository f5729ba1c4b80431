package com.megaticket.console.selling.live;

/**
 * A whole showing in a few bytes: two pictures with equal digests are the same picture.
 *
 * @param rows seats with a row
 * @param sum of the rows' hashes, overflow wanted
 * @param strangers rows that belong to no seat that can be named
 * @param oldIds rows under old seat ids: whoever has not read them itself must, or its ledger would not look for them
 */
public record Digest(int rows, long sum, int strangers, int oldIds) {}
