package com.megaticket.console.selling;

/** What a seat row copies from the performance, for the web shop's lists. Texts may be empty. */
public record ShowCopy(String title, String venue, String posterUrl) {}
