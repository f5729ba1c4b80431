/**
 * The model port on Bedrock's ConverseStream, its metrics on CloudWatch, and the look for a login. Knows the model's words, no tool,
 * no conversation and no screen.
 */
@NullMarked
package com.megaticket.console.aws.bedrock;

import org.jspecify.annotations.NullMarked;
