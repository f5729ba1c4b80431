/** Tests. */
@NullMarked
package com.megaticket.console.assistant.talk;

import org.jspecify.annotations.NullMarked;
