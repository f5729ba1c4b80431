package com.megaticket.console.readiness.rules;

import com.megaticket.console.readiness.check.Check;
import com.megaticket.console.readiness.check.CheckId;
import com.megaticket.console.readiness.check.Command;
import com.megaticket.console.readiness.check.Looking;
import com.megaticket.console.readiness.check.Setting;
import com.megaticket.console.readiness.check.Trouble;
import com.megaticket.console.readiness.check.Use;
import com.megaticket.console.readiness.check.Where;
import com.megaticket.console.readiness.estate.Action;
import com.megaticket.console.readiness.estate.Fleet;
import com.megaticket.console.readiness.estate.Fleet.TemplateVersion;
import com.megaticket.console.readiness.estate.Questions;
import com.megaticket.console.readiness.estate.Trigger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * R2: the version the automation reads must be one that holds the placeholder while on standby, and after the switch none may
 * be left in what is launched. Seen in the incident: the automation read version 2, only version 7 held it.
 */
final class PlaceholderCheck {
    /** {@code Versions=['2']}, {@code "Versions": ["$Latest"]}. */
    private static final Pattern READ = Pattern
            .compile("Versions[\"']?\\s*[:=]\\s*\\[\\s*[\"'](\\d+|\\$Latest|\\$Default)[\"']");

    private PlaceholderCheck() {}

    static Check check() {
        return Check.of(CheckId.R2, PlaceholderCheck::look, Use.in(Where.STANDBY, Action.SCALING_GROUPS,
                Action.TEMPLATE_VERSIONS, Action.FUNCTION, Action.STATE_MACHINE, Action.LOAD_BALANCERS));
    }

    private static void look(Looking in) {
        boolean serving = Templates.serving(in);
        var all = new ArrayList<Templates.Started>();
        Templates.each(in, all::add);
        if (serving) {
            all.forEach(started -> left(in, started));
            return;
        }
        List<Templates.Started> replaced = all.stream().filter(s -> !holders(in, s).isEmpty()).toList();
        if (!replaced.isEmpty()) {
            in.each(replaced, started -> present(in, started));
        } else if (all.size() == in.plan().groups().size()
                && in.plan().find(Setting.AUTOMATION_FUNCTION).or(() -> in.plan().find(Setting.AUTOMATION_VERSION))
                        .isPresent()) {
            nowhere(in, all);
        }
        // Else one could not be read, or hosts are fixed and nothing is replaced: what they name is R1's matter.
    }

    private static List<TemplateVersion> holders(Looking in, Templates.Started started) {
        String marker = in.plan().need(Setting.PLACEHOLDER);
        return started.versions().stream().filter(v -> v.userData().holds(marker)).toList();
    }

    private static void left(Looking in, Templates.Started started) {
        if (started.launched().userData().holds(in.plan().need(Setting.PLACEHOLDER))) {
            in.found(Trouble.PLACEHOLDER_LEFT, proof(in, started, "" + started.launched().number()), started.name(),
                    UserDataChecks.expected(in));
        }
    }

    private static void nowhere(Looking in, List<Templates.Started> all) {
        String marker = in.plan().need(Setting.PLACEHOLDER);
        Set<String> words = read(in);
        all.stream().limit(1).forEach(web -> words.forEach(word -> in.found(Trouble.PLACEHOLDER_NOWHERE,
                proof(in, web, word), web.launch().template(), word, marker)));
    }

    private static void present(Looking in, Templates.Started started) {
        List<TemplateVersion> holders = holders(in, started);
        long newest = started.versions().getLast().number();
        for (String word : read(in)) {
            var version = Templates.resolve(started.versions(), word);
            Command proof = proof(in, started, word);
            String template = started.launch().template();
            if (version.isEmpty() || !holders.contains(version.get())) {
                in.found(Trouble.PLACEHOLDER_IN_OTHER_VERSION, proof, template, word, numbers(holders),
                        in.plan().need(Setting.PLACEHOLDER), hosts(version));
            } else if (word.startsWith("$")) {
                in.found(Trouble.PLACEHOLDER_READ_BY_WORD, proof, template, word, version.get().number());
            } else if (version.get().number() != newest) {
                in.found(Trouble.PLACEHOLDER_READ_BY_NUMBER, proof, template, word, newest);
            }
        }
    }

    private static Command proof(Looking in, Templates.Started started, String version) {
        return Templates.hosts(in.plan().standby(), started.launch().template(), version);
    }

    /** What goes out unreplaced. */
    private static String hosts(Optional<TemplateVersion> version) {
        return version.map(v -> String.join(", ", v.userData().hosts())).filter(h -> !h.isEmpty()).orElse("-");
    }

    private static String numbers(List<TemplateVersion> versions) {
        return versions.stream().map(v -> "" + v.number()).collect(Collectors.joining(", "));
    }

    /** The versions the automation reads. Empty when it finds its version by content. */
    private static Set<String> read(Looking in) {
        var words = new TreeSet<String>();
        in.plan().find(Setting.AUTOMATION_VERSION).ifPresent(words::add);
        if (!words.isEmpty()) {
            return words;
        }
        String region = in.plan().standby();
        String function = in.plan().need(Setting.AUTOMATION_FUNCTION);
        in.ask(Questions.code(region, function)).map(Fleet.Code::files)
                .ifPresentOrElse(files -> files.values().forEach(text -> words.addAll(versions(text))),
                        () -> in.found(Trouble.FUNCTION_MISSING, TriggerChecks.function(region, function), function,
                                region));
        in.plan().find(Setting.STATE_MACHINE).flatMap(arn -> in.ask(Questions.stateMachine(region, arn)))
                .map(Trigger.StateMachine::definition).ifPresent(text -> words.addAll(versions(text)));
        return words;
    }

    static Set<String> versions(String code) {
        return READ.matcher(code).results().map(m -> m.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }
}
