package com.megaticket.console.selling.ui;

/** The words drawn on the map itself, in the language of the moment. */
interface MapTexts {
    String stage();

    String section(String floor, String section);
}
