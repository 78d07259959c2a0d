package id.amanchat.verify;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** {@code java -jar aman-chat-verify.jar evidence.json bank-key.pem}: exit code 0 when all holds, 1 when not, 2 for a wrong call. */
public final class Verify {

    private static final int GOOD = 0;
    private static final int BAD = 1;
    private static final int WRONG_CALL = 2;

    private Verify() {}

    public static void main(String[] arguments) {
        System.exit(run(arguments, Locale.getDefault(), new PrintStream(System.out, true, StandardCharsets.UTF_8)));
    }

    static int run(String[] arguments, Locale locale, PrintStream out) {
        if (arguments.length != 2) {
            out.println("java -jar aman-chat-verify.jar evidence.json bank-key.pem");
            return WRONG_CALL;
        }
        try {
            Verdict verdict =
                    look(Files.readString(Path.of(arguments[0])), Files.readString(Path.of(arguments[1])), locale);
            verdict.lines().forEach(out::println);
            return verdict.good() ? GOOD : BAD;
        } catch (IOException e) {
            out.println(e);
            return WRONG_CALL;
        }
    }

    static Verdict look(String evidence, String key, Locale locale) {
        Verdict verdict = new Verdict(locale);
        try (JsonReader reader = Json.createReader(new StringReader(evidence))) {
            new Evidence(new Fields(reader.readObject()), BankKey.parse(key), verdict).check();
        } catch (Malformed e) {
            verdict.fails("malformed", e.getMessage());
        } catch (JsonException e) {
            verdict.fails("malformed", "JSON");
        }
        return verdict;
    }
}
