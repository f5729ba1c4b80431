package com.megaticket.console.aws.watch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Names to addresses, as this computer sees them. Blocks. */
interface Hosts {
    List<InetAddress> of(String host) throws UnknownHostException;

    static Hosts ofThisComputer() {
        return host -> List.of(InetAddress.getAllByName(host));
    }
}
