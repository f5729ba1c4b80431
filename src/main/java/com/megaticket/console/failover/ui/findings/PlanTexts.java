package com.megaticket.console.failover.ui.findings;

import com.megaticket.console.failover.audit.Plan;
import com.megaticket.console.failover.reconcile.Remedy;
import com.megaticket.console.shared.Showing;
import com.megaticket.console.ui.Messages;
import java.util.List;
import java.util.stream.Stream;

/** Ways to settle a finding, and their consequences, in people's words. */
final class PlanTexts {
    private final FindingTexts texts;
    private final Messages messages;

    PlanTexts(FindingTexts texts) {
        this.texts = texts;
        messages = texts.messages();
    }

    /** One line a consequence; the first names the choice. */
    List<String> lines(Plan plan, Showing of) {
        return plan.remedies().stream().flatMap(r -> lines(r, of)).toList();
    }

    private Stream<String> lines(Remedy remedy, Showing of) {
        return switch (remedy) {
            case Remedy.Keep keep -> {
                String keeps = messages.text("failover.findings.remedy.keep", texts.name(keep.claim()));
                yield keep.restore().isEmpty()
                        ? Stream.of(keeps)
                        : Stream.of(keeps, messages.text("failover.findings.remedy.put-back",
                                texts.seats(of, keep.restore())));
            }
            case Remedy.Reseat reseat -> Stream.of(messages.text("failover.findings.remedy.reseat",
                    texts.name(reseat.claim()), texts.seats(of, reseat.from()), texts.seats(of, reseat.to())));
            case Remedy.Refund refund -> Stream.of(refund.due()
                    .map(due -> messages.text("failover.findings.remedy.refund", texts.name(refund.claim()),
                            texts.seats(of, refund.seats()), messages.formats().money(due)))
                    .orElseGet(() -> messages.text("failover.findings.remedy.refund-unknown",
                            texts.name(refund.claim()), texts.seats(of, refund.seats()))));
            case Remedy.Restore restore -> Stream.of(restore.seats().isEmpty()
                    ? messages.text("failover.findings.remedy.restore-all", texts.name(restore.claim()))
                    : messages.text("failover.findings.remedy.restore", texts.name(restore.claim()),
                            texts.seats(of, restore.seats())));
            case Remedy.Repay repay -> Stream.of(messages.text("failover.findings.remedy.repay",
                    texts.name(repay.paid()),
                    messages.formats().money(repay.paid().net())));
            case Remedy.Tell tell -> Stream.of(messages.text("failover.findings.remedy.tell",
                    String.join(", ", tell.claims().stream().map(texts::name).toList())));
            case Remedy.Leave _ -> Stream.of(messages.text("failover.findings.remedy.leave"),
                    messages.text("failover.findings.remedy.leave-means"));
            case Remedy.LookAgain _ -> Stream.of(messages.text("failover.findings.remedy.look"),
                    messages.text("failover.findings.remedy.look-means"));
        };
    }
}
