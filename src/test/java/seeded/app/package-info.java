@NullMarked
package seeded.app;

import org.jspecify.annotations.NullMarked;
