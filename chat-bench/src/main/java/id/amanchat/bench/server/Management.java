package id.amanchat.bench.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Authenticator;
import java.net.HttpURLConnection;
import java.net.PasswordAuthentication;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The server's management interface over HTTP, used as the admin console uses it: upload, then enable. */
public final class Management {
    private static final String BOUNDARY = "amanchat-bench";
    private static final String CRLF = "\r\n";

    private final ObjectMapper json = new ObjectMapper();
    private final Ports ports;

    public Management(Ports ports) {
        this.ports = ports;
    }

    /** Uploads an EAR that the server has not yet and enables it. Returns when it serves. */
    public void deploy(Path ear) throws IOException {
        var operation = json.createObjectNode().put("operation", "add");
        operation.putArray("address").addObject().put("deployment", name(ear));
        send(operation, ear);
    }

    /** Uploads an EAR in the place of the one of the same name. Returns when it serves. */
    public void replace(Path ear) throws IOException {
        send(json.createObjectNode().put("operation", "full-replace-deployment").put("name", name(ear)), ear);
    }

    private void send(ObjectNode operation, Path ear) throws IOException {
        operation.put("enabled", true).putArray("content").addObject().set("hash", upload(ear));
        send("/management", "application/json", json.writeValueAsBytes(operation));
    }

    private static String name(Path ear) {
        return ear.getFileName().toString();
    }

    private JsonNode upload(Path ear) throws IOException {
        var body = new ByteArrayOutputStream();
        var head = "--" + BOUNDARY + CRLF + "Content-Disposition: form-data; name=\"file\"; filename=\"" + name(ear)
                + "\"" + CRLF + "Content-Type: application/octet-stream" + CRLF + CRLF;
        body.writeBytes(head.getBytes(StandardCharsets.US_ASCII));
        body.writeBytes(Files.readAllBytes(ear));
        body.writeBytes((CRLF + "--" + BOUNDARY + "--" + CRLF).getBytes(StandardCharsets.US_ASCII));
        return send("/management/add-content", "multipart/form-data; boundary=" + BOUNDARY, body.toByteArray());
    }

    private JsonNode send(String path, String type, byte[] body) throws IOException {
        var connection = (HttpURLConnection) ports.management(path).toURL().openConnection();
        connection.setAuthenticator(new Manager());
        connection.setRequestMethod("POST");
        connection.setRequestProperty("Content-Type", type);
        connection.setDoOutput(true);
        connection.getOutputStream().write(body);
        if (connection.getResponseCode() != HttpURLConnection.HTTP_OK) {
            throw new IOException("The server refused " + path + ": " + connection.getResponseCode() + " "
                    + new String(connection.getErrorStream().readAllBytes(), StandardCharsets.UTF_8));
        }
        return json.readTree(connection.getInputStream()).path("result");
    }

    /** Digest authentication, which java.net.http does not know. */
    private static final class Manager extends Authenticator {
        @Override
        protected PasswordAuthentication getPasswordAuthentication() {
            return new PasswordAuthentication(ServerBase.MANAGER, ServerBase.MANAGER.toCharArray());
        }
    }
}
