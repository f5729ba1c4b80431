/**
 * Assisted booking: a conversation that looks things up by tools and proposes; a person's hand executes. Here are the words that all
 * its parts share. Knows neither screens nor AWS nor the other features: what it looks up comes through tools that
 * {@code console.tools} makes.
 */
@NullMarked
package com.megaticket.console.assistant;

import org.jspecify.annotations.NullMarked;
