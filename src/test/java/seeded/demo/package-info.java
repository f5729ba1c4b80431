@NullMarked
package seeded.demo;

import org.jspecify.annotations.NullMarked;
