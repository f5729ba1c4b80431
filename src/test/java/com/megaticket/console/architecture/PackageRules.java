package com.megaticket.console.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Who may know whom (design §3), for the packages under a root. */
final class PackageRules {
    private static final List<String> FEATURES = List.of("catalog", "selling", "counter", "assistant", "recovery",
            "readiness", "failover");
    private static final List<String> OTHERS = List.of("app", "shared", "ui", "tools", "aws", "demo", "mcp");
    /** The one chain of features: the key may see the values. */
    private static final Map<String, List<String>> CHAIN = Map.of("selling", List.of("catalog"), "counter",
            List.of("selling", "catalog"));
    private static final String[] JAVAFX = {"javafx..", "org.controlsfx..", "atlantafx..", "org.kordamp.ikonli.."};

    private final String root;

    PackageRules(String root) {
        this.root = root;
    }

    List<Guard> all() {
        return List.of(new Guard("everyPackageIsKnown", everyPackageIsKnown()),
                new Guard("javafxOnlyInUi", javafxOnlyInUi()),
                new Guard("awsSdkOnlyInAdapters", awsSdkOnlyInAdapters()),
                new Guard("ledgerKnowsNoSdk", ledgerKnowsNoSdk()), new Guard("onlyAppJoins", onlyAppJoins()),
                new Guard("onlyAPersonApproves", onlyAPersonApproves()),
                new Guard("coresIgnoreUi", coresIgnoreUi()),
                new Guard("featuresIgnoreEachOther", featuresIgnoreEachOther()),
                new Guard("sharedIsALeaf", sharedIsALeaf()),
                new Guard("commonUiKnowsSharedOnly", commonUiKnowsSharedOnly()), new Guard("noCycles", noCycles()),
                new Guard("viewsSeeViewModelsOnly", viewsSeeViewModelsOnly()),
                new Guard("viewModelsKnowNoControls", viewModelsKnowNoControls()));
    }

    private ArchRule everyPackageIsKnown() {
        return classes().should().resideInAnyPackage(in(Stream.of(FEATURES, OTHERS).flatMap(List::stream)))
                .because("a package that no rule knows is a package without rules: add it to the design and here");
    }

    private ArchRule javafxOnlyInUi() {
        return noClasses().that().resideOutsideOfPackages("..ui..", root + ".app..").should().dependOnClassesThat()
                .resideInAnyPackage(JAVAFX).because("cores are tested without a screen: put it into <feature>.ui");
    }

    private ArchRule awsSdkOnlyInAdapters() {
        return noClasses().that().resideOutsideOfPackages(in("aws", "demo")).should().dependOnClassesThat()
                .resideInAnyPackage("software.amazon.awssdk..", "software.amazon.dynamodb..", "com.amazonaws..")
                .because("features speak their own words: declare a port in the feature, implement it in aws");
    }

    private ArchRule ledgerKnowsNoSdk() {
        return noClasses().that().resideInAnyPackage(in("aws.ledger")).should().dependOnClassesThat()
                .resideInAPackage("software.amazon.awssdk..")
                .because("the same ledger runs on the simulated store: use shared.store.ItemStore");
    }

    private ArchRule onlyAppJoins() {
        return each(Stream.of("app", "aws", "demo", "tools", "mcp")
                .map(p -> noClasses().that().resideOutsideOfPackages(in(p, "app")).should().dependOnClassesThat()
                        .resideInAnyPackage(in(p))
                        .because("parts are joined in one readable place: hand it over as a port in app.Wiring")));
    }

    /** [NEVER-3] A person speaks through the conversation; a model, a program or a screen may only ask. */
    private ArchRule onlyAPersonApproves() {
        Map<String, String> gate = Map.of(root + ".assistant.tool.Approvals", "approve",
                root + ".assistant.tool.ToolRegistry", "execute");
        return noClasses().that().resideOutsideOfPackages(in("assistant.talk")).should()
                .callMethodWhere(describe("opens the gate before writes",
                        c -> c.getName().equals(gate.get(c.getTargetOwner().getName()))))
                .because("a token is a person's: let the person answer a card of the conversation");
    }

    private ArchRule coresIgnoreUi() {
        return noClasses().that().resideOutsideOfPackages("..ui..", root + ".app..").should().dependOnClassesThat()
                .resideInAPackage(root + "..ui..").because("a core outlives its screens: return a record instead");
    }

    private ArchRule featuresIgnoreEachOther() {
        return each(FEATURES.stream().flatMap(f -> FEATURES.stream().filter(g -> forbidden(f, g))
                .map(g -> noClasses().that().resideInAnyPackage(in(f)).should().dependOnClassesThat()
                        .resideInAnyPackage(in(g)).because("only counter → selling → catalog is a chain: "
                                + "declare a small port in the feature's own words"))));
    }

    private static boolean forbidden(String from, String to) {
        return !from.equals(to) && !CHAIN.getOrDefault(from, List.of()).contains(to);
    }

    private ArchRule sharedIsALeaf() {
        return noClasses().that().resideInAnyPackage(in("shared")).should().dependOnClassesThat(oursBut("shared"))
                .because("everything rests on shared, so it rests on nothing of ours");
    }

    private ArchRule commonUiKnowsSharedOnly() {
        return noClasses().that().resideInAnyPackage(in("ui")).should().dependOnClassesThat(oursBut("ui", "shared"))
                .because("the shell lists what it is given: let app.Wiring hand the screen in");
    }

    private ArchRule noCycles() {
        return slices().matching(root + ".(**)").should().beFreeOfCycles()
                .because("packages that need each other are one package: move the shared part down");
    }

    private ArchRule viewsSeeViewModelsOnly() {
        return noClasses().that(areNamed("View")).should()
                .dependOnClassesThat(describe("are a port or a service", this::isPortOrService))
                .because("a view wires and shows: ask the view-model");
    }

    private static ArchRule viewModelsKnowNoControls() {
        return noClasses().that(areNamed("ViewModel")).should().dependOnClassesThat()
                .resideInAnyPackage("javafx.scene..", "javafx.fxml..", "javafx.stage..", "org.controlsfx..")
                .because("a view-model is tested without a window: keep properties, let the view bind controls");
    }

    private boolean isPortOrService(JavaClass c) {
        boolean port = c.isInterface() && !c.isSealed() && !c.isAnnotation()
                && resideOutsideOfPackages("..ui..").test(c);
        return resideInAPackage(root + "..").test(c)
                && (c.getSimpleName().endsWith("Service") || port);
    }

    /** The class itself or one written inside it, anonymous ones included. */
    private static DescribedPredicate<JavaClass> areNamed(String end) {
        return describe("are or belong to a *" + end, c -> Stream
                .iterate(Optional.of(c), Optional::isPresent, e -> e.orElseThrow().getEnclosingClass())
                .anyMatch(e -> e.orElseThrow().getSimpleName().endsWith(end)));
    }

    private DescribedPredicate<JavaClass> oursBut(String... packages) {
        return resideInAPackage(root + "..").and(resideOutsideOfPackages(in(packages)));
    }

    private String[] in(String... packages) {
        return in(Arrays.stream(packages));
    }

    private String[] in(Stream<String> packages) {
        return packages.map(p -> root + "." + p + "..").toArray(String[]::new);
    }

    private static ArchRule each(Stream<? extends ArchRule> rules) {
        var all = new ArrayList<ArchRule>();
        rules.forEach(r -> all.add(r.allowEmptyShould(true)));
        return CompositeArchRule.of(all);
    }
}
