/**
 * One conversation: turns, who answers them, cards that wait for a person, what it cost. Knows the registry and the model port, no
 * screen.
 */
@NullMarked
package com.megaticket.console.assistant.talk;

import org.jspecify.annotations.NullMarked;
