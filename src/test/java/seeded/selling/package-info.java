@NullMarked
package seeded.selling;

import org.jspecify.annotations.NullMarked;
