package com.megaticket.console.readiness.estate;

/** A fact that tells which part of it stays until someone changes it. Others are compared whole, by their text. */
public interface Printed {
    String print();
}
