package com.megaticket.console.race;

import com.megaticket.console.shared.store.Item;
import java.util.Optional;

/** One item before and after a commit. */
record Change(Address address, Optional<Item> before, Optional<Item> after) {}
