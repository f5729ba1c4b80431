@NullMarked
package com.megaticket.console.recovery.outlook;

import org.jspecify.annotations.NullMarked;
