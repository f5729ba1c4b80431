package com.megaticket.console.tools;

import com.megaticket.console.selling.Act;
import com.megaticket.console.selling.Booking;
import com.megaticket.console.selling.Hold;

/** Port: lets the counter's screens know what the tools did, as if it had been done there. Called on a worker's thread. */
public interface DeskEcho {
    DeskEcho NONE = new DeskEcho() {
        @Override
        public void held(Hold hold) {}

        @Override
        public void selling(Hold hold) {}

        @Override
        public void notSold(Hold hold) {}

        @Override
        public void sold(Hold hold, Booking booking) {}

        @Override
        public void released(Hold hold) {}

        @Override
        public void unknown(Act act) {}
    };

    void held(Hold hold);

    /** It is being sold: nobody prolongs or gives it back meanwhile. {@link #notSold}, {@link #sold} or {@link #unknown} follows. */
    void selling(Hold hold);

    /** It was not sold: it may have changed, and can be worked on again. */
    void notSold(Hold hold);

    void sold(Hold hold, Booking booking);

    void released(Hold hold);

    /** Nobody knows yet whether it happened: whoever settles such acts goes on asking. */
    void unknown(Act act);
}
