/** What was seen, kept for seven days on this computer, so that an incident can be looked at again. */
@NullMarked
package com.megaticket.console.recovery.record;

import org.jspecify.annotations.NullMarked;
