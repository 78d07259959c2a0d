package id.amanchat.it.harness;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Bytes on the wire, for what no well-behaved client sends. */
public final class RawLine {

    private static final int PATIENCE_MS = 10_000;

    private RawLine() {}

    /** The head of an answer: its first line, and its headers in lower case. */
    public record Head(String status, Map<String, List<String>> headers) {

        public int code() {
            return Integer.parseInt(status.split(" ")[1]);
        }

        public List<String> all(String header) {
            return headers.getOrDefault(header.toLowerCase(), List.of());
        }
    }

    /** Sends this head over TLS and reads the head of the answer. */
    public static Head ask(Ports ports, String... lines) {
        try (Socket socket = Insecurely.trusting()
                .getSocketFactory()
                .createSocket(InetAddress.getLoopbackAddress(), ports.https())) {
            socket.setSoTimeout(PATIENCE_MS);
            String head = String.join("\r\n", lines) + "\r\n\r\n";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.ISO_8859_1));
            return parsed(readHead(socket.getInputStream()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Begins a request over TLS and leaves it so, until it is closed. */
    public static Socket begin(Ports ports, byte[] body, String... lines) {
        try {
            Socket socket = Insecurely.trusting()
                    .getSocketFactory()
                    .createSocket(InetAddress.getLoopbackAddress(), ports.https());
            String head = String.join("\r\n", lines) + "\r\n\r\n";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().write(body);
            socket.getOutputStream().flush();
            return socket;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A handshake for a socket that OmniFaces would accept if nothing else stood in the way. */
    public static Head askForSocket(Ports ports, String path, String... more) {
        String[] usual = {
            "GET " + path + " HTTP/1.1",
            "Host: localhost:" + ports.https(),
            "Connection: Upgrade",
            "Upgrade: websocket",
            "Sec-WebSocket-Version: 13",
            "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ=="
        };
        String[] all = Arrays.copyOf(usual, usual.length + more.length);
        System.arraycopy(more, 0, all, usual.length, more.length);
        return ask(ports, all);
    }

    /**
     * Offers one version of TLS and no other, by hand: the JVM's own client would refuse the old ones before the server could.
     *
     * @param version 0x0302 for TLS 1.1, 0x0303 for TLS 1.2
     * @return the type of the first record that comes back: 21 is an alert, 22 goes on with the handshake
     */
    public static int offerTls(Ports ports, int version) {
        String hello = "%04x".formatted(version)
                + "00".repeat(32) // random
                + "00" // no session
                + "0008" + "c02f" + "c030" + "c013"
                + "c014" // ECDHE-RSA with AES, the last two also for the old versions
                + "0100" // no compression
                + "0018"
                + "000a" + "0006" + "0004" + "0017" + "0018" // curves P-256, P-384
                + "000d" + "000a" + "0008" + "0401" + "0501" + "0804" + "0201"; // signatures
        int length = hello.length() / 2;
        String record = "160301" + "%04x".formatted(length + 4) + "01" + "%06x".formatted(length) + hello;
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), ports.https())) {
            socket.setSoTimeout(PATIENCE_MS);
            socket.getOutputStream().write(HexFormat.of().parseHex(record));
            return socket.getInputStream().read();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String readHead(InputStream stream) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        for (int next = stream.read(); next >= 0; next = stream.read()) {
            head.write(next);
            if (head.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
                break;
            }
        }
        return head.toString(StandardCharsets.ISO_8859_1);
    }

    private static Head parsed(String head) {
        String[] lines = head.split("\r\n");
        Map<String, List<String>> headers = Arrays.stream(lines)
                .skip(1)
                .filter(line -> line.contains(":"))
                .collect(Collectors.groupingBy(
                        line -> line.substring(0, line.indexOf(':')).toLowerCase(),
                        Collectors.mapping(
                                line -> line.substring(line.indexOf(':') + 1).strip(), Collectors.toList())));
        return new Head(lines[0], headers);
    }
}
