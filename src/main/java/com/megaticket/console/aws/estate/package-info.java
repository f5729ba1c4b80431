/**
 * Adapters of readiness: its ports by the SDK's own clients, all pages, every error through {@code aws.AwsFailures} with the
 * name of the permission. They read only.
 */
@NullMarked
package com.megaticket.console.aws.estate;

import org.jspecify.annotations.NullMarked;
