/** What the words of the watch are called on the screen, in the person's language. Knows messages, no controls. */
@NullMarked
package com.megaticket.console.recovery.ui.words;

import org.jspecify.annotations.NullMarked;
