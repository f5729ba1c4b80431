/**
 * What a person said, in Korean, English or Japanese: text in, {@link com.megaticket.console.assistant.guided.grammar.Heard} out. Rules
 * only, the same every time. Knows titles and today's date, no tool and no state of the talk.
 */
@NullMarked
package com.megaticket.console.assistant.guided.grammar;

import org.jspecify.annotations.NullMarked;
