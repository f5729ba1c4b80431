/** Tests. */
@NullMarked
package com.megaticket.console.assistant.tool;

import org.jspecify.annotations.NullMarked;
