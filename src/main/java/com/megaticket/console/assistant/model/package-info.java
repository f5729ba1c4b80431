/**
 * The model port and what every model call needs: history, cache points, cost. Knows no tool by name and no service.
 */
@NullMarked
package com.megaticket.console.assistant.model;

import org.jspecify.annotations.NullMarked;
