@NullMarked
package seeded.aws.ledger;

import org.jspecify.annotations.NullMarked;
