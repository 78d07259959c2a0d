package id.amanchat.trust.internal;

import id.amanchat.platform.Setting;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Speaks clamd's INSTREAM on loopback, and calls infected whatever holds the EICAR words (or what it is told to). */
public final class ClamdFixture implements AutoCloseable {

    /** Split, so that no scanner finds it in this file. */
    public static final String EICAR = "EICAR-STANDARD-" + "ANTIVIRUS-TEST-FILE";

    private final ServerSocket server;
    private final List<byte[]> received = new CopyOnWriteArrayList<>();
    private volatile String always;

    public ClamdFixture() {
        try {
            server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        System.setProperty(Setting.SCANNER.key(), "127.0.0.1:" + server.getLocalPort());
        Thread serving = new Thread(this::serve, "clamd");
        serving.setDaemon(true);
        serving.start();
    }

    /** Answers that to everything from now on. */
    public void answerAlways(String reply) {
        always = reply;
    }

    public List<byte[]> received() {
        return received;
    }

    private void serve() {
        while (!server.isClosed()) {
            try (Socket socket = server.accept()) {
                answer(socket);
            } catch (IOException e) {
                // The test is over, or the client went away.
                continue;
            }
        }
    }

    private void answer(Socket socket) throws IOException {
        DataInputStream in = new DataInputStream(socket.getInputStream());
        byte[] command = in.readNBytes("zINSTREAM\0".length());
        if (!"zINSTREAM\0".equals(new String(command, StandardCharsets.US_ASCII))) {
            socket.getOutputStream().write("UNKNOWN COMMAND\0".getBytes(StandardCharsets.US_ASCII));
            return;
        }
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        for (int length = in.readInt(); length > 0; length = in.readInt()) {
            file.write(in.readNBytes(length));
        }
        received.add(file.toByteArray());
        String found = file.toString(StandardCharsets.ISO_8859_1).contains(EICAR) ? "Eicar-Signature FOUND" : "OK";
        String reply = always == null ? "stream: " + found : always;
        socket.getOutputStream().write((reply + "\0").getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public void close() {
        System.clearProperty(Setting.SCANNER.key());
        try {
            server.close();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
