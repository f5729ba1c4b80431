package com.megaticket.console.selling.ui;

import com.megaticket.console.shared.Showing;

/** The ways between the clerk's screens. FX thread. */
public interface Routes {
    /** Brings a showing onto the map and the map into sight; false while an act under way keeps the map where it is. */
    boolean toMap(Showing showing);

    void toOrders();

    /** Before the window is ready: no way leads anywhere. */
    Routes NONE = new Routes() {
        @Override
        public boolean toMap(Showing showing) {
            return false;
        }

        @Override
        public void toOrders() {}
    };
}
