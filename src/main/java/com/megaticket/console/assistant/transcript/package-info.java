/**
 * What was said, looked up, approved and paid for in a conversation: kept line by line, redacted, and given out as JSONL or as a page
 * to print. Knows the conversation's events, no screen and no disk.
 */
@NullMarked
package com.megaticket.console.assistant.transcript;

import org.jspecify.annotations.NullMarked;
