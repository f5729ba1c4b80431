/** Seeds. */
@NullMarked
package seeded.assistant;

import org.jspecify.annotations.NullMarked;
