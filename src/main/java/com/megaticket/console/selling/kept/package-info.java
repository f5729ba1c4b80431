/**
 * What a switch of regions kept for its customers (design §6), for the clerks: who has which seats until when, to be sold to
 * them or given back. Reads through {@link com.megaticket.console.selling.kept.KeptHolds}, writes through the desk as any sale.
 */
@NullMarked
package com.megaticket.console.selling.kept;

import org.jspecify.annotations.NullMarked;
