package com.megaticket.console.assistant.model;

/** A tool as a model is told of it. {@code schema} is a JSON schema of an object. */
public record ToolSpec(String name, String description, String schema) {}
