package com.megaticket.console.shared.store;

import com.megaticket.console.shared.schema.Table;
import java.util.List;
import java.util.Map;

/** One action of a transaction, with its condition. */
public sealed interface Write {
    Table table();

    Key key();

    Condition condition();

    /** Replaces the whole item. */
    record Put(Table table, Item item, Condition condition) implements Write {
        @Override
        public Key key() {
            return Key.in(table, item);
        }
    }

    /** Sets and removes attributes. The condition must require that the item exists, or a ghost row is made. */
    record Update(Table table, Key key, Map<String, Value> set, List<String> remove, Condition condition)
            implements
                Write {
        public Update {
            set = Map.copyOf(set);
            remove = List.copyOf(remove);
        }
    }

    record Delete(Table table, Key key, Condition condition) implements Write {}

    /** Writes nothing; the transaction fails unless the condition holds. */
    record Check(Table table, Key key, Condition condition) implements Write {}
}
