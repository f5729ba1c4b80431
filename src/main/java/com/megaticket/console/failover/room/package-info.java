/**
 * The room in which operators move the sale: what stands, what each step needs, what a person has to type, and who did what. One
 * act at a time; its state lies in the tables, so that any console can go on.
 */
@NullMarked
package com.megaticket.console.failover.room;

import org.jspecify.annotations.NullMarked;
