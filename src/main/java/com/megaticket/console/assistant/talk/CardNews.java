package com.megaticket.console.assistant.talk;

import com.megaticket.console.assistant.tool.Proposal;
import com.megaticket.console.assistant.tool.ToolAnswer;

/** What became of a proposal: done, or refused with the reason (denied and expired included). Never pending. */
public record CardNews(String callId, Proposal proposal, ToolAnswer answer) {}
