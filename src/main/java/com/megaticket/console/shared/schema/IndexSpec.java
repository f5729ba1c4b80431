package com.megaticket.console.shared.schema;

import java.util.Optional;

/** A global secondary index, projection ALL, string keys. */
public record IndexSpec(IndexName name, String defaultName, String hash, Optional<String> range) {}
