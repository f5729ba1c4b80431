/** The tables as plain data: keys, indexes, projections, TTL. Used by the adapters, the demo, the tests and compared with infra. */
@NullMarked
package com.megaticket.console.shared.schema;

import org.jspecify.annotations.NullMarked;
