@NullMarked
package seeded;

import org.jspecify.annotations.NullMarked;
