/** The ledger through the real SDK client against a real engine behind the demo's proxy. */
@NullMarked
package com.megaticket.console.aws.ledger;

import org.jspecify.annotations.NullMarked;
