package com.megaticket.console.aws.watch;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.xbill.DNS.DClass;
import org.xbill.DNS.Flags;
import org.xbill.DNS.Message;
import org.xbill.DNS.Name;
import org.xbill.DNS.Rcode;
import org.xbill.DNS.Record;
import org.xbill.DNS.Section;

/** A name server on this computer, UDP and TCP on one port, that answers as well or as badly as asked. */
final class NameServer implements AutoCloseable {
    /** What is asked: {@code UDP A tickets.example.com. rd}. */
    final List<String> asked = new CopyOnWriteArrayList<>();
    private final Script script;
    private final ServerSocket tcp;
    private final DatagramSocket udp;

    interface Script {
        /** Empty = no answer at all. */
        Optional<Message> answer(Message question, boolean overTcp);
    }

    NameServer(Script script) {
        this.script = script;
        try {
            tcp = new ServerSocket(0, 20, InetAddress.getLoopbackAddress());
            udp = new DatagramSocket(address());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::overUdp);
        Thread.ofVirtual().start(this::overTcp);
    }

    InetSocketAddress address() {
        return new InetSocketAddress(InetAddress.getLoopbackAddress(), tcp.getLocalPort());
    }

    /** The zone's own answer, with records in the form of a zone file: {@code A 192.0.2.1}. */
    static Message answer(Message question, long ttl, String... records) {
        Message answer = empty(question, Rcode.NOERROR);
        answer.getHeader().setFlag(Flags.AA);
        for (String record : records) {
            String[] parts = record.split(" ", 2);
            int type = org.xbill.DNS.Type.value(parts[0]);
            if (type == question.getQuestion().getType() || parts[0].equals("CNAME")) {
                try {
                    answer.addRecord(Record.fromString(question.getQuestion().getName(), type, DClass.IN, ttl, parts[1],
                            Name.root), Section.ANSWER);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
        return answer;
    }

    static Message empty(Message question, int rcode) {
        Message answer = new Message(question.getHeader().getID());
        answer.getHeader().setFlag(Flags.QR);
        answer.getHeader().setRcode(rcode);
        answer.addRecord(question.getQuestion(), Section.QUESTION);
        return answer;
    }

    private Optional<byte[]> answered(byte[] bytes, boolean overTcp) throws IOException {
        Message question = new Message(bytes);
        asked.add((overTcp ? "TCP " : "UDP ") + org.xbill.DNS.Type.string(question.getQuestion().getType()) + " "
                + question.getQuestion().getName() + (question.getHeader().getFlag(Flags.RD) ? " rd" : ""));
        return script.answer(question, overTcp).map(Message::toWire);
    }

    private void overUdp() {
        byte[] buffer = new byte[4096];
        while (!udp.isClosed()) {
            try {
                var packet = new DatagramPacket(buffer, buffer.length);
                udp.receive(packet);
                Optional<byte[]> answer = answered(Arrays.copyOf(buffer, packet.getLength()), false);
                if (answer.isPresent()) {
                    udp.send(new DatagramPacket(answer.get(), answer.get().length, packet.getSocketAddress()));
                }
            } catch (IOException _) {
                return;
            }
        }
    }

    private void overTcp() {
        while (!tcp.isClosed()) {
            try {
                Socket socket = tcp.accept();
                Thread.ofVirtual().start(() -> serve(socket));
            } catch (IOException _) {
                return;
            }
        }
    }

    private void serve(Socket socket) {
        try (socket;
                var in = new DataInputStream(socket.getInputStream());
                var out = new DataOutputStream(socket.getOutputStream())) {
            while (true) {
                Optional<byte[]> answer = answered(in.readNBytes(in.readUnsignedShort()), true);
                if (answer.isPresent()) {
                    out.writeShort(answer.get().length);
                    out.write(answer.get());
                    out.flush();
                }
            }
        } catch (IOException _) {
            // The client went away.
            return;
        }
    }

    @Override
    public void close() {
        udp.close();
        try {
            tcp.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
