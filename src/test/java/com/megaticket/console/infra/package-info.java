/** Holds infra/ and the code to each other: rights, tables, settings. */
@NullMarked
package com.megaticket.console.infra;

import org.jspecify.annotations.NullMarked;
