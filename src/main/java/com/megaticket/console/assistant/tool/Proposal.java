package com.megaticket.console.assistant.tool;

import java.time.Instant;

/**
 * A write that waits for a person.
 *
 * @param arguments canonical JSON of exactly what will run
 * @param hash SHA-256 of tool name and arguments, hex
 * @param expiresAt service time; after it a new proposal is needed
 */
public record Proposal(String id, ToolName tool, String arguments, String hash, Card card, Instant expiresAt) {}
