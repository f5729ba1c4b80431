/**
 * The guided mode: rules, no AI. A frame of what is known, the step that follows from it, and words for it in three languages; it
 * reaches the world only by calling tools, as a model would. Knows no screen and no model.
 */
@NullMarked
package com.megaticket.console.assistant.guided;

import org.jspecify.annotations.NullMarked;
