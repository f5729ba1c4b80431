@NullMarked
package seeded.mcp;

import org.jspecify.annotations.NullMarked;
