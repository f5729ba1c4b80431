@NullMarked
package com.megaticket.console.aws.failover;

import org.jspecify.annotations.NullMarked;
