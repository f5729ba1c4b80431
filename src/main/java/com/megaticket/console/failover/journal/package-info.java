/**
 * What operators did, so that nobody can change it unseen: appended to a file of this computer and to the console table, each entry
 * bearing the hash of the one before. Tells tampering from an entry that has not arrived. Never keeps an action from being done.
 */
@NullMarked
package com.megaticket.console.failover.journal;

import org.jspecify.annotations.NullMarked;
