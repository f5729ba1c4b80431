/** Tests of the steps that AWS does: the SDK's own clients against a socket that answers as AWS is recorded to. */
@NullMarked
package com.megaticket.console.aws.failover;

import org.jspecify.annotations.NullMarked;
