package id.amanchat.it.harness;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Authenticator;
import java.net.HttpURLConnection;
import java.net.PasswordAuthentication;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The server's management interface over HTTP, used as the admin console in a browser uses it. */
public final class Management {

    static final String USER = "installer";
    static final String PASSWORD = "Only-for-this-test-1";

    private static final String BOUNDARY = "----aman-chat-upload";

    /** A sample bank is loaded within it; a busy machine is slow at that. */
    private static final int DEPLOYS_WITHIN_MS = 300_000;

    private final String root;

    Management(Ports ports) {
        root = "http://127.0.0.1:" + ports.management() + "/management";
    }

    /** What `bin/add-user.sh` writes, without starting a JVM for it. */
    void addUserTo(Path configuration) {
        try {
            byte[] secret = (USER + ":ManagementRealm:" + PASSWORD).getBytes(StandardCharsets.UTF_8);
            String line = USER + "="
                    + HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(secret)) + "\n";
            Files.writeString(configuration.resolve("mgmt-users.properties"), line, StandardOpenOption.APPEND);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** What the admin console does when an administrator uploads a deployment: content, add, enable. */
    public void upload(Path archive) {
        String name = archive.getFileName().toString();
        JsonElement hash = addContent(archive).get("result");
        JsonObject add = operation("add", "deployment", name);
        JsonObject content = new JsonObject();
        content.add("hash", hash);
        JsonArray contents = new JsonArray();
        contents.add(content);
        add.add("content", contents);
        run(add);
        run(operation("deploy", "deployment", name));
    }

    public void undeploy(String name) {
        run(operation("undeploy", "deployment", name));
        run(operation("remove", "deployment", name));
    }

    /** Adds what the application server refuses to say by exception: the whole answer, failed or not. */
    public JsonObject ask(JsonObject operation) {
        return send("", "application/json", operation.toString().getBytes(StandardCharsets.UTF_8));
    }

    public JsonObject run(JsonObject operation) {
        JsonObject answer = ask(operation);
        if (!"success".equals(answer.get("outcome").getAsString())) {
            throw new IllegalStateException(operation + " answered " + answer);
        }
        return answer;
    }

    public static JsonObject operation(String name, String... address) {
        JsonObject operation = new JsonObject();
        operation.addProperty("operation", name);
        JsonArray path = new JsonArray();
        for (String part : address) {
            path.add(part);
        }
        operation.add("address", path);
        return operation;
    }

    boolean isRunning() {
        JsonObject operation = operation("read-attribute");
        operation.addProperty("name", "server-state");
        try {
            return "running".equals(run(operation).get("result").getAsString());
        } catch (UncheckedIOException | IllegalStateException notYet) {
            return false;
        }
    }

    private JsonObject addContent(Path archive) {
        try {
            ByteArrayOutputStream body = new ByteArrayOutputStream();
            body.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
                            + archive.getFileName()
                            + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                    .getBytes(StandardCharsets.UTF_8));
            body.writeBytes(Files.readAllBytes(archive));
            body.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
            return send("/add-content", "multipart/form-data; boundary=" + BOUNDARY, body.toByteArray());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static JsonObject parsed(String text) {
        try {
            return JsonParser.parseString(text).getAsJsonObject();
        } catch (JsonParseException notYet) {
            // While the server boots, and when it does not know us, it answers with a page.
            throw new IllegalStateException("The management interface answered " + text, notYet);
        }
    }

    /** Not java.net.http: that has no digest authentication. */
    private JsonObject send(String path, String type, byte[] body) {
        try {
            HttpURLConnection connection =
                    (HttpURLConnection) URI.create(root + path).toURL().openConnection();
            connection.setAuthenticator(new Authenticator() {
                @Override
                protected PasswordAuthentication getPasswordAuthentication() {
                    return new PasswordAuthentication(USER, PASSWORD.toCharArray());
                }
            });
            connection.setRequestMethod("POST");
            connection.setRequestProperty("Content-Type", type);
            connection.setDoOutput(true);
            connection.setConnectTimeout(2_000);
            connection.setReadTimeout(DEPLOYS_WITHIN_MS);
            connection.getOutputStream().write(body);
            InputStream stream =
                    connection.getResponseCode() < 400 ? connection.getInputStream() : connection.getErrorStream();
            if (stream == null) {
                throw new IllegalStateException(
                        "The management interface answered " + connection.getResponseCode() + " to " + path);
            }
            try (stream) {
                String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
                return parsed(text);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
