package com.megaticket.console.ui.fx;

/** Test twin: everything at once on the caller's thread. */
public final class DirectFxThread implements FxThread {
    @Override
    public void run(Runnable work) {
        work.run();
    }

    @Override
    public void nextFrame(Runnable work) {
        work.run();
    }
}
