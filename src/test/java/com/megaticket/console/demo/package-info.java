/** Tests of the demo cloud, and the shared cloud other tests run on. */
@NullMarked
package com.megaticket.console.demo;

import org.jspecify.annotations.NullMarked;
