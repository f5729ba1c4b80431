/** What every model call needs, without any service: history, cache points, cost, settings. */
@NullMarked
package com.megaticket.console.assistant.model;

import org.jspecify.annotations.NullMarked;
