@NullMarked
package seeded.catalog;

import org.jspecify.annotations.NullMarked;
