@NullMarked
package com.megaticket.console.recovery;

import org.jspecify.annotations.NullMarked;
