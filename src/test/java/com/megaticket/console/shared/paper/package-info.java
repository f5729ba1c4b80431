@NullMarked
package com.megaticket.console.shared.paper;

import org.jspecify.annotations.NullMarked;
