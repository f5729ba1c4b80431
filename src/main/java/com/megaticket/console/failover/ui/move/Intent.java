package com.megaticket.console.failover.ui.move;

/** What the person is about to say. */
enum Intent {
    FIRST, BEGIN, PLAY, SECOND, FORCE, GIVE_UP, CLOSE_OWED, ANSWER, WORD, WORD_BACK
}
