@NullMarked
package seeded.readiness;

import org.jspecify.annotations.NullMarked;
