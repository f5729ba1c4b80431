/**
 * The guards: rules of the design as tests. {@link com.megaticket.console.architecture.ArchitectureTest} holds the product
 * to them, {@link com.megaticket.console.architecture.SeededViolationsTest} shows that each can fail.
 */
@NullMarked
package com.megaticket.console.architecture;

import org.jspecify.annotations.NullMarked;
