/** What AWS must do in a switch or a drill, with the operator's own credentials. Adapters of the failover feature's ports. */
@NullMarked
package com.megaticket.console.aws.failover;

import org.jspecify.annotations.NullMarked;
