package com.megaticket.console.aws;

import static org.assertj.core.api.Assertions.assertThat;

import com.megaticket.console.shared.Failure;
import com.megaticket.console.shared.schema.Table;
import com.megaticket.console.shared.schema.TableNames;
import com.megaticket.console.shared.store.Condition;
import com.megaticket.console.shared.store.Item;
import com.megaticket.console.shared.store.Key;
import com.megaticket.console.shared.store.TransactResult;
import com.megaticket.console.shared.store.TransactResult.Reason;
import com.megaticket.console.shared.store.Transaction;
import com.megaticket.console.shared.store.Value;
import com.megaticket.console.shared.store.Write;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What one attempt proves, over a real socket. "Rejected" is a promise that nothing was executed. */
class OneAttemptTest {
    @Test
    void nobodyListens() {
        assertThat(attempt(Loopback.nobody())).isInstanceOfSatisfying(
                TransactResult.Rejected.class,
                r -> assertThat(r.failure()).isInstanceOf(Failure.Unavailable.class));
    }

    @Test
    void hostUnknown() {
        assertThat(attempt(URI.create("http://no-such-host.invalid"))).isInstanceOfSatisfying(
                TransactResult.Rejected.class,
                r -> assertThat(r.failure()).isInstanceOf(Failure.Unavailable.class));
    }

    @Test
    void resetAfterSendingIsUnknownAndNotRepeated() {
        try (var server = Loopback.resetting()) {
            assertThat(attempt(server.uri())).isInstanceOfSatisfying(
                    TransactResult.Unknown.class,
                    u -> assertThat(u.failure()).isInstanceOf(Failure.Unavailable.class));
            assertThat(server.requests()).isEqualTo(1);
        }
    }

    @Test
    void closedWithoutAnswerIsUnknownAndNotRepeated() {
        try (var server = Loopback.hangingUp()) {
            assertThat(attempt(server.uri())).isInstanceOf(TransactResult.Unknown.class);
            assertThat(server.requests()).isEqualTo(1);
        }
    }

    @Test
    void silenceIsUnknown() {
        try (var server = Loopback.silent()) {
            assertThat(attempt(server.uri())).isInstanceOfSatisfying(
                    TransactResult.Unknown.class,
                    u -> assertThat(u.failure()).isInstanceOf(Failure.TimedOut.class));
            assertThat(server.requests()).isEqualTo(1);
        }
    }

    @Test
    void cutInTheMiddleOfTheAnswerIsUnknown() {
        try (var server = new Loopback((_, _, socket) -> {
            socket.getOutputStream().write("HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n{"
                    .getBytes(java.nio.charset.StandardCharsets.US_ASCII));
            socket.close();
        })) {
            assertThat(attempt(server.uri())).isInstanceOf(TransactResult.Unknown.class);
        }
    }

    @Test
    void anAnswerThatIsNoJsonIsUnknown() {
        try (var server = Loopback.answeringBody(200, "<html>welcome to the hotel</html>")) {
            assertThat(attempt(server.uri())).isInstanceOf(TransactResult.Unknown.class);
        }
    }

    @ParameterizedTest
    @CsvSource({"500,InternalServerError", "503,ServiceUnavailable", "500,InternalFailure", "503,ThrottlingException"})
    void serverErrorsAreUnknownAndNotRepeated(int status, String code) {
        try (var server = Loopback.answering(status, code, "sorry")) {
            assertThat(attempt(server.uri())).isInstanceOf(TransactResult.Unknown.class);
            assertThat(server.requests()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 403, 407, 408, 502, 504})
    void aProxysOwnErrorProvesNothing(int status) {
        try (var server = Loopback.answeringBody(status, "<html>proxy</html>")) {
            assertThat(attempt(server.uri())).isInstanceOfSatisfying(
                    TransactResult.Unknown.class,
                    u -> assertThat(u.failure()).isInstanceOf(Failure.Unavailable.class));
        }
    }

    @ParameterizedTest
    @CsvSource({
            "ThrottlingException,Throttled",
            "ProvisionedThroughputExceededException,Throttled",
            "RequestLimitExceeded,Throttled",
            "AccessDeniedException,Denied",
            "ExpiredTokenException,Denied",
            "UnrecognizedClientException,Denied",
            "InvalidSignatureException,Denied",
            "MissingAuthenticationTokenException,Denied",
            "ValidationException,Invalid",
            "ItemCollectionSizeLimitExceededException,Invalid",
            "ResourceNotFoundException,Misconfigured",
            "IdempotentParameterMismatchException,Bug"})
    void theServicesOwnRefusalIsCertain(String code, String failure) {
        try (var server = Loopback.answering(400, code, "no")) {
            assertThat(attempt(server.uri())).isInstanceOfSatisfying(TransactResult.Rejected.class, r -> {
                assertThat(r.failure().getClass().getSimpleName()).isEqualTo(failure);
                assertThat(r.failure().requestId()).isEqualTo("REQ1");
            });
            assertThat(server.requests()).isEqualTo(1);
        }
    }

    @Test
    void inProgress() {
        try (var server = Loopback.answering(400, "TransactionInProgressException", "wait")) {
            assertThat(attempt(server.uri())).isEqualTo(new TransactResult.InProgress());
        }
    }

    @Test
    void cancelledIsReadByPosition() {
        try (var server = Loopback.answeringBody(400, """
                {"__type":"com.amazonaws.dynamodb.v20120810#TransactionCanceledException","Message":"cancelled",
                "CancellationReasons":[
                {"Code":"None"},
                {"Code":"ConditionalCheckFailed","Message":"m","Item":{"status":{"S":"HOLDING"}}},
                {"Code":"ConditionalCheckFailed","Message":"m"},
                {"Code":"TransactionConflict"},{"Code":"ThrottlingError"},{"Code":"ProvisionedThroughputExceeded"},
                {"Code":"ValidationError","Message":"too large"}]}""")) {
            assertThat(attempt(server.uri(), 7)).isEqualTo(new TransactResult.Cancelled(List.of(
                    new Reason.None(),
                    new Reason.ConditionFailed(Optional.of(new Item(java.util.Map.of("status", Value.of("HOLDING"))))),
                    new Reason.ConditionFailed(Optional.empty()),
                    new Reason.Conflict(),
                    new Reason.Throttled(),
                    new Reason.Throttled(),
                    new Reason.Refused("ValidationError", "too large"))));
        }
    }

    @Test
    void cancelledWithoutReasonsPerPositionIsStillCertain() {
        try (var server = Loopback.answering(400, "TransactionCanceledException", "cancelled")) {
            assertThat(attempt(server.uri())).isInstanceOf(TransactResult.Rejected.class);
        }
    }

    @Test
    void aValueThatCannotBeWrittenIsRejectedUnsent() {
        try (var server = Loopback.silent(); var clients = Local.clients(server.uri())) {
            var item = Item.of(Key.pkSk("P", "S")).with("set", new Value.Other("SS"));
            var write = new Write.Put(Table.RESERVATIONS, item, Condition.absent("PK"));
            assertThat(
                    clients.store(Local.SEOUL, TableNames.withPrefix("t-")).transact(
                            new Transaction("token", List.of(write))))
                    .isInstanceOfSatisfying(
                            TransactResult.Rejected.class,
                            r -> assertThat(r.failure()).isInstanceOf(Failure.Invalid.class));
            assertThat(server.requests()).isZero();
        }
    }

    @Test
    void aCancelledTaskIsUnknownOnceSent() throws InterruptedException {
        try (var server = Loopback.silent(); var clients = Local.clients(server.uri())) {
            var store = clients.store(Local.SEOUL, TableNames.withPrefix("t-"));
            var result = new java.util.concurrent.atomic.AtomicReference<TransactResult>();
            Thread worker = Thread.ofVirtual().start(() -> result.set(store.transact(transaction(1))));
            while (server.requests() == 0) {
                Thread.sleep(5);
            }
            worker.interrupt();
            worker.join();
            assertThat(result.get()).isInstanceOf(TransactResult.Unknown.class);
        }
    }

    private static TransactResult attempt(URI address) {
        return attempt(address, 1);
    }

    private static TransactResult attempt(URI address, int actions) {
        try (var clients = Local.clients(address)) {
            return clients.store(Local.SEOUL, TableNames.withPrefix("t-")).transact(transaction(actions));
        }
    }

    private static Transaction transaction(int actions) {
        return new Transaction(
                "token",
                java.util.stream.IntStream.range(0, actions)
                        .<Write>mapToObj(i -> new Write.Delete(
                                Table.RESERVATIONS, Key.pkSk("P", "S" + i), Condition.present("PK")))
                        .toList());
    }
}
