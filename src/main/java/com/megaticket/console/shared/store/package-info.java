/**
 * The table store as the ledger needs it, in plain words: items, conditions, transactions and their outcomes. One port
 * ({@link com.megaticket.console.shared.store.ItemStore}) with a DynamoDB adapter and, in tests, a simulated twin.
 */
@NullMarked
package com.megaticket.console.shared.store;

import org.jspecify.annotations.NullMarked;
