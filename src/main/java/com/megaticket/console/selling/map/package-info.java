/**
 * Where the seats of a plan stand on a drawing, which seat lies under a point, and where an arrow key leads. Plain
 * geometry: knows the catalog's seat plan, no screens and no states.
 */
@NullMarked
package com.megaticket.console.selling.map;

import org.jspecify.annotations.NullMarked;
