package com.megaticket.console.recovery.ui.words;

import com.megaticket.console.recovery.alarm.AlarmKind;
import com.megaticket.console.recovery.outlook.Level;
import com.megaticket.console.recovery.outlook.Loss;
import com.megaticket.console.recovery.outlook.Verdict;
import com.megaticket.console.recovery.outlook.Vote;
import com.megaticket.console.recovery.outlook.Why;
import com.megaticket.console.recovery.outlook.Witness;
import com.megaticket.console.recovery.record.Mark;
import com.megaticket.console.recovery.signal.AlarmReport;
import com.megaticket.console.recovery.signal.HealthReport;
import com.megaticket.console.recovery.signal.Source;
import com.megaticket.console.recovery.signal.Sources;
import com.megaticket.console.recovery.watch.Tempo;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;

/** Keys of texts that hang on an enum: one text for each value, in every language. */
public final class RecoveryKeys {
    private RecoveryKeys() {}

    static String of(Why why) {
        return of("why", why);
    }

    public static String of(Level level) {
        return of("level", level);
    }

    public static String of(Verdict.Call call) {
        return of("call", call);
    }

    public static String of(Verdict.Next next) {
        return of("next", next);
    }

    public static String of(Vote vote) {
        return of("vote", vote);
    }

    public static String of(Witness witness) {
        return of("witness", witness);
    }

    static String of(Loss.Basis basis) {
        return of("basis", basis);
    }

    public static String of(Source source) {
        return of("source", source);
    }

    /** Whose answer it is: CloudWatch, DynamoDB, Route 53, this console. */
    static String service(Source source) {
        return of("service", source);
    }

    public static String of(Source.Plane plane) {
        return of("plane", plane);
    }

    public static String of(Sources.Provenance provenance) {
        return of("provenance", provenance);
    }

    public static String of(Tempo tempo) {
        return of("tempo", tempo);
    }

    public static String of(AlarmKind kind) {
        return of("alarm", kind);
    }

    /** What to do about it. */
    public static String guidance(AlarmKind kind) {
        return of("guidance", kind);
    }

    public static String of(Mark.Kind kind) {
        return of("mark", kind);
    }

    public static String of(AlarmReport.State state) {
        return of("cloud-state", state);
    }

    public static String of(HealthReport.Kind kind) {
        return of("check-kind", kind);
    }

    /** All of them, for the test that compares texts and uses. */
    public static Stream<String> all() {
        return Stream.of(each(Why.values(), RecoveryKeys::of), each(Level.values(), RecoveryKeys::of),
                each(Verdict.Call.values(), RecoveryKeys::of), each(Verdict.Next.values(), RecoveryKeys::of),
                each(Vote.values(), RecoveryKeys::of), each(Witness.values(), RecoveryKeys::of),
                each(Loss.Basis.values(), RecoveryKeys::of), each(Source.values(), RecoveryKeys::of),
                each(Source.values(), RecoveryKeys::service), each(Source.Plane.values(), RecoveryKeys::of),
                each(Sources.Provenance.values(), RecoveryKeys::of), each(Tempo.values(), RecoveryKeys::of),
                each(AlarmKind.values(), RecoveryKeys::of), each(AlarmKind.values(), RecoveryKeys::guidance),
                each(Mark.Kind.values(), RecoveryKeys::of), each(AlarmReport.State.values(), RecoveryKeys::of),
                each(HealthReport.Kind.values(), RecoveryKeys::of)).flatMap(keys -> keys);
    }

    private static <E> Stream<String> each(E[] values, java.util.function.Function<E, String> key) {
        return Arrays.stream(values).map(key);
    }

    private static String of(String group, Enum<?> value) {
        return "recovery." + group + "." + value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
