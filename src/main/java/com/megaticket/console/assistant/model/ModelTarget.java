package com.megaticket.console.assistant.model;

/**
 * Which model is called, and from where.
 *
 * @param modelId model or inference profile: {@code global.…} and {@code apac.…} profiles may answer from another region
 * @param region the endpoint called: {@code ap-northeast-2}
 */
public record ModelTarget(String modelId, String region) {}
