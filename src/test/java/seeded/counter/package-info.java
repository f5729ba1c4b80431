@NullMarked
package seeded.counter;

import org.jspecify.annotations.NullMarked;
