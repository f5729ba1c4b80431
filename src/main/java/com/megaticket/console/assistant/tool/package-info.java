/**
 * The one registry behind the model, the guided mode, the buttons and MCP: schema, grounding, policy, approval, idempotency,
 * execution, audit. Knows what tools say, not how they find it out.
 */
@NullMarked
package com.megaticket.console.assistant.tool;

import org.jspecify.annotations.NullMarked;
