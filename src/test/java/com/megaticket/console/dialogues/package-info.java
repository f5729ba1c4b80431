/**
 * Scripted conversations, scored on what they leave in the tables of a real engine. The person in them is scripted, the answering is
 * whatever is under test.
 */
@NullMarked
package com.megaticket.console.dialogues;

import org.jspecify.annotations.NullMarked;
