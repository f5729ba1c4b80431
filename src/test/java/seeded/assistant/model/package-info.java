@NullMarked
package seeded.assistant.model;

import org.jspecify.annotations.NullMarked;
