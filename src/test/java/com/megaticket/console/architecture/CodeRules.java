package com.megaticket.console.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.nio.file.Files;
import java.util.Calendar;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.Timer;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.function.Predicate;
import java.util.stream.BaseStream;
import java.util.stream.Stream;

/** How code is written (design §4), for the packages under a root. */
final class CodeRules {
    private static final int CONSTRUCTOR_MOST = 6;
    private static final List<Class<?>> MAKERS = List.of(Thread.class, Thread.Builder.class,
            Thread.Builder.OfVirtual.class,
            Thread.Builder.OfPlatform.class, Executors.class, ForkJoinPool.class, ThreadPoolExecutor.class,
            ScheduledThreadPoolExecutor.class, Timer.class);
    private static final List<String> OUTAGES = List.of("Unavailable", "Throttled", "Denied", "TimedOut");

    private final String root;

    CodeRules(String root) {
        this.root = root;
    }

    List<Guard> all() {
        return List.of(new Guard("runLaterInOnePlace", runLaterInOnePlace()),
                new Guard("threadsInOnePlace", threadsInOnePlace()), new Guard("noHiddenPools", noHiddenPools()),
                new Guard("screensDoNotBlock", screensDoNotBlock()), new Guard("clockIsInjected", clockIsInjected()),
                new Guard("noStaticState", noStaticState()),
                new Guard("snapshotsAreRecords", snapshotsAreRecords()), new Guard("noStdStreams", noStdStreams()),
                new Guard("packagesAreNullMarked", packagesAreNullMarked()),
                new Guard("sdkErrorsAreMappedInOnePlace", sdkErrorsAreMappedInOnePlace()),
                new Guard("outagesAreToldByAdapters", outagesAreToldByAdapters()),
                new Guard("namesSayTheDomain", namesSayTheDomain()),
                new Guard("constructorsAreShort", constructorsAreShort()));
    }

    private ArchRule runLaterInOnePlace() {
        return noClasses().that().resideOutsideOfPackage(root + ".ui.fx..").should()
                .dependOnClassesThat(describe("reach the FX thread",
                        c -> c.getName().equals("javafx.application.Platform")
                                || c.getPackageName().equals("javafx.concurrent")))
                .because("the FX thread has one door: use ui.fx.FxThread");
    }

    private ArchRule threadsInOnePlace() {
        // demo: it watches child processes and serves the proxy's sockets.
        return noClasses().that().resideOutsideOfPackages(root + ".shared..", root + ".app..", root + ".demo..")
                .should()
                .accessTargetWhere(describe("makes or holds a thread", CodeRules::makesThreads))
                .because("work is named, limited and cancellable: use shared.Background, and shared.Pause to wait");
    }

    /** Passing an interrupt on is not making a thread. */
    private static boolean makesThreads(JavaAccess<?> access) {
        boolean passedOn = Set.of("currentThread", "interrupt", "isInterrupted").contains(access.getName());
        return !passedOn && MAKERS.stream().anyMatch(access.getTargetOwner()::isEquivalentTo);
    }

    private static ArchRule noHiddenPools() {
        return noClasses().should()
                .accessTargetWhere(describe("runs on a pool nobody named", CodeRules::usesCommonPool))
                .because("the common pool has no name, limit or shutdown: use shared.Background, or pass an executor");
    }

    private static boolean usesCommonPool(JavaAccess<?> access) {
        JavaClass owner = access.getTargetOwner();
        return switch (access.getName()) {
            case "parallelStream" -> owner.isAssignableTo(Collection.class);
            case "parallel" -> owner.isAssignableTo(BaseStream.class);
            default -> access.getName().endsWith("Async") && owner.isAssignableTo(CompletionStage.class)
                    && arguments(access).noneMatch(a -> a.isAssignableTo(Executor.class));
        };
    }

    /** [NEVER-4] What a screen waits for, the whole window waits for. */
    private ArchRule screensDoNotBlock() {
        return noClasses().that().resideInAPackage("..ui..").should()
                .accessTargetWhere(describe("blocks the thread", this::blocks))
                .because("nothing slower than 16 ms runs on the FX thread: send it out by ui.fx.Work");
    }

    private boolean blocks(JavaAccess<?> access) {
        JavaClass owner = access.getTargetOwner();
        return switch (access.getName()) {
            case "get", "join", "resultNow" -> owner.isAssignableTo(Future.class) || owner.isEquivalentTo(Thread.class);
            case "await", "acquire", "take", "invokeAll" -> owner.getPackageName().startsWith("java.util.concurrent");
            case "sleep" -> owner.isEquivalentTo(Thread.class) || owner.getName().equals(root + ".shared.Pause");
            case "waitFor" -> owner.isEquivalentTo(Process.class);
            default -> owner.isEquivalentTo(Files.class) || owner.getPackageName().startsWith("java.net.http");
        };
    }

    private ArchRule clockIsInjected() {
        return noClasses().that().resideOutsideOfPackage(root + ".app..")
                .and(describe("are no entry point of a process of its own",
                        c -> c.tryGetMethod("main", String[].class).isEmpty()))
                .should()
                .accessTargetWhere(describe("reads this computer's clock or zone", CodeRules::readsClock))
                .because("tests and drills own the time: take a Clock or ServiceClock, and Instants.KST as zone");
    }

    private static boolean readsClock(JavaAccess<?> access) {
        JavaClass owner = access.getTargetOwner();
        boolean time = owner.getPackageName().equals("java.time");
        return switch (access.getName()) {
            case "now" -> time;
            case "currentTimeMillis" -> owner.isEquivalentTo(System.class);
            case "getInstance" -> owner.isEquivalentTo(Calendar.class);
            case "<init>" -> owner.isEquivalentTo(Date.class) && arguments(access).findAny().isEmpty();
            default -> time && access.getName().startsWith("system");
        };
    }

    private static ArchRule noStaticState() {
        return fields().that().areStatic().should().beFinal()
                .because("state that tests must reset is state with no owner: hand an object over");
    }

    private static ArchRule snapshotsAreRecords() {
        return classes().that().haveSimpleNameEndingWith("Snapshot").should().beRecords()
                .because("only immutable values cross threads");
    }

    private ArchRule noStdStreams() {
        return noClasses().that().resideOutsideOfPackage(root + ".app..")
                .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS)
                .because("a desktop program has no terminal: use the logger; only app speaks before there is a window");
    }

    private static ArchRule packagesAreNullMarked() {
        return classes().should(hold("be in a package with a @NullMarked package-info", c -> c.getPackage()
                .tryGetPackageInfo().map(i -> i.isAnnotatedWith("org.jspecify.annotations.NullMarked")).orElse(false)))
                .because("NullAway looks only at packages so marked");
    }

    private ArchRule sdkErrorsAreMappedInOnePlace() {
        // Parts of the mapper: error codes, the reasons of a cancelled transaction, and the problems of a model.
        Set<String> mapper = Set.of(root + ".aws.AwsFailures", root + ".aws.ServiceAnswers", root + ".aws.Reasons",
                root + ".aws.ModelProblems");
        DescribedPredicate<JavaAccess<?>> problem = describe("makes a ModelProblem", a -> a.getName().equals("<init>")
                && a.getTargetOwner().getName().equals(root + ".assistant.model.ModelProblem"));
        return noClasses().that(describe("know the SDK", c -> c.getDirectDependenciesFromSelf().stream()
                .anyMatch(d -> d.getTargetClass().getPackageName().startsWith("software.amazon.awssdk"))))
                .and(describe("are not the mapper", c -> !mapper.contains(c.getName()))).should()
                .accessTargetWhere(makes(f -> true).or(problem))
                .because("one mapper keeps request id and cause: let the exception pass to aws.AwsFailures");
    }

    private ArchRule outagesAreToldByAdapters() {
        // shared: time limits of our own work. app: it stands in for an adapter that is still starting.
        return noClasses().that()
                .resideOutsideOfPackages(root + ".shared..", root + ".aws..", root + ".demo..", root + ".app..")
                .should()
                .accessTargetWhere(makes(OUTAGES::contains))
                .because("who did not call a service cannot know that it is down: pass on the Failure that came");
    }

    private DescribedPredicate<JavaAccess<?>> makes(Predicate<String> kind) {
        String failure = root + ".shared.Failure";
        return describe("makes a Failure",
                a -> a.getName().equals("<init>") && a.getTargetOwner().isAssignableTo(failure)
                        && kind.test(a.getTargetOwner().getSimpleName()));
    }

    private static ArchRule namesSayTheDomain() {
        return noClasses().should().haveNameMatching(".*(Manager|Helper|Utils?|Impl)")
                .because("these words say nothing: "
                        + "name what it does, or what it adapts (DynamoSeatLedger)");
    }

    private static ArchRule constructorsAreShort() {
        return classes()
                .that(describe("are no records, enums, local or anonymous classes",
                        c -> !c.isRecord() && !c.isEnum() && !c.isLocalClass() && !c.isAnonymousClass()))
                .should(hold("have at most " + CONSTRUCTOR_MOST + " constructor arguments",
                        c -> c.getConstructors().stream().allMatch(k -> arguments(c, k) <= CONSTRUCTOR_MOST)))
                .because("more is a class with two jobs: split it, or group values into a record");
    }

    /** An inner class gets its outer object as an argument that nobody wrote. */
    private static int arguments(JavaClass owner, JavaConstructor constructor) {
        boolean inner = owner.isMemberClass() && !owner.getModifiers().contains(JavaModifier.STATIC);
        return constructor.getRawParameterTypes().size() - (inner ? 1 : 0);
    }

    private static Stream<JavaClass> arguments(JavaAccess<?> call) {
        return call.getTarget() instanceof CodeUnitAccessTarget called
                ? called.getRawParameterTypes().stream()
                : Stream.empty();
    }

    private static ArchCondition<JavaClass> hold(String description, Predicate<JavaClass> holds) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaClass c, ConditionEvents events) {
                String message = c.getDescription() + " does not " + description + " in " + c.getSourceCodeLocation();
                events.add(new SimpleConditionEvent(c, holds.test(c), message));
            }
        };
    }
}
