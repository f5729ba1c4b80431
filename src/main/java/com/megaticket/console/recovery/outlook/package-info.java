/** What follows from what is seen: a level for each signal, who serves, the verdict, what would be lost. Pure functions and records. */
@NullMarked
package com.megaticket.console.recovery.outlook;

import org.jspecify.annotations.NullMarked;
