/**
 * The chat panel beside the seat map: what was said, what was looked up, cards that wait for a hand, what it cost. View-models see
 * the port {@link com.megaticket.console.assistant.talk.Conversation} and hold no controls; views see view-models only.
 */
@NullMarked
package com.megaticket.console.assistant.ui;

import org.jspecify.annotations.NullMarked;
