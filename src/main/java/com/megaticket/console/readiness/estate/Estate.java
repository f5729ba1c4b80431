package com.megaticket.console.readiness.estate;

/**
 * All ports together. Their methods block for one or several calls (all pages), never on the FX thread; they change nothing,
 * may be called from any thread, and throw {@link com.megaticket.console.shared.Fault} when the answer is not whole: a part
 * is never given as all. A refusal is {@code Failure.Denied} with the permission's name ({@code ec2:DescribeImages}).
 */
public record Estate(
        Fleet fleet,
        Edge edge,
        Dns dns,
        Tables tables,
        Metrics metrics,
        Rights rights,
        Models models,
        Network network,
        Trigger trigger,
        Store store,
        Probes probes,
        Journal journal) {}
