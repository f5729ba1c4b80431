package com.megaticket.console.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Who conflicts with whom, and who waits. */
class KeyTrackerTest {
    private static final ItemKey A = new ItemKey("t", "p", "a");
    private static final ItemKey B = new ItemKey("t", "p", "b");
    private static final ItemKey C = new ItemKey("t", "p", "c");

    private final KeyTracker tracker = new KeyTracker();

    @Test
    void transactionsConflictWhereTheyMeetAndTakeNothing() throws InterruptedException {
        assertThat(tracker.take(List.of(A, B), KeyTracker.Use.TRANSACTION)).isEmpty();
        assertThat(tracker.take(List.of(C, B, A), KeyTracker.Use.TRANSACTION)).containsExactly(1, 2);
        assertThat(tracker.take(List.of(C), KeyTracker.Use.TRANSACTION)).isEmpty();
    }

    @Test
    void plainWriteConflictsWithATransaction() throws InterruptedException {
        tracker.take(List.of(A), KeyTracker.Use.TRANSACTION);
        assertThat(tracker.take(List.of(A), KeyTracker.Use.WRITE)).containsExactly(0);
        tracker.release(List.of(A));
        assertThat(tracker.take(List.of(A), KeyTracker.Use.WRITE)).isEmpty();
    }

    @Test
    void transactionWaitsForAPlainWriteAndReplicaForAll() throws InterruptedException {
        tracker.take(List.of(A), KeyTracker.Use.WRITE);
        var taken = new CountDownLatch(1);
        Thread transaction = Thread.ofVirtual().start(() -> {
            try {
                tracker.take(List.of(A, B), KeyTracker.Use.TRANSACTION);
                taken.countDown();
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        });
        assertThat(taken.await(100, TimeUnit.MILLISECONDS)).isFalse();
        tracker.release(List.of(A));
        assertThat(taken.await(5, TimeUnit.SECONDS)).isTrue();
        transaction.join();

        var replicated = new CountDownLatch(1);
        Thread replica = Thread.ofVirtual().start(() -> {
            try {
                tracker.take(List.of(B), KeyTracker.Use.REPLICA);
                replicated.countDown();
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        });
        assertThat(replicated.await(100, TimeUnit.MILLISECONDS)).isFalse();
        tracker.release(List.of(A, B));
        assertThat(replicated.await(5, TimeUnit.SECONDS)).isTrue();
        replica.join();
    }
}
