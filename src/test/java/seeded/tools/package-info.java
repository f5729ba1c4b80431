@NullMarked
package seeded.tools;

import org.jspecify.annotations.NullMarked;
