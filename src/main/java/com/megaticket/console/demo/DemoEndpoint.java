package com.megaticket.console.demo;

import java.net.URI;

/** Where the proxy of a region listens, on loopback. */
public record DemoEndpoint(String region, URI uri) {}
