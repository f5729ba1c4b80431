/**
 * The seat ledger on the tables (design §5): what each act writes, under which conditions, and how an answer is read. Works
 * on the plain {@code ItemStore}, so that the same code runs on DynamoDB and on the simulated store of the race tests.
 */
@NullMarked
package com.megaticket.console.aws.ledger;

import org.jspecify.annotations.NullMarked;
