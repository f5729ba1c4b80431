package com.megaticket.console.readiness.estate;

import java.util.function.Function;

/** A read that can be asked of an estate. Two with the same call are the same question: it is asked once a run. */
public record Question<T>(Call call, Function<Estate, T> answer) {}
