/**
 * The assistant's tools for other programs, over MCP. Knows the tools' words and the MCP SDK; no feature, no screen, no AWS. It can ask,
 * never approve.
 */
@NullMarked
package com.megaticket.console.mcp;

import org.jspecify.annotations.NullMarked;
