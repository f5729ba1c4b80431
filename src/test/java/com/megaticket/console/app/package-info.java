@NullMarked
package com.megaticket.console.app;

import org.jspecify.annotations.NullMarked;
