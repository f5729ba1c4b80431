/**
 * Watching the two regions: what is measured, how far it can be trusted, what follows. Reads only; acting on it is {@code failover}'s.
 * Knows no AWS and no screen: what it asks is the port {@link com.megaticket.console.recovery.signal.Sources}.
 */
@NullMarked
package com.megaticket.console.recovery;

import org.jspecify.annotations.NullMarked;
