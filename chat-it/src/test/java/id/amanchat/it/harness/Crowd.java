package id.amanchat.it.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.codec.binary.Base32;

/**
 * The sample bank with more people in it, so that a test which locks somebody out, or changes what they sign in with, has
 * that person for itself ({@link Bank#fresh}).
 */
final class Crowd {

    /** A customer who has no second factor yet. */
    static final String NEWCOMER = "newcomer";

    static final String MARK = "crowd.";

    private static final Map<String, Integer> HOW_MANY =
            Map.of("customer", 48, NEWCOMER, 8, "agent", 3, "supervisor", 3, "administrator", 5);

    private static final int KEY_BYTES = 20;

    /** Our own copy of the folder. */
    static final Path FOLDER = write();

    private Crowd() {}

    private static Path write() {
        Path folder = Workplace.TARGET.resolve("sample-bank");
        ServerFiles.delete(folder);
        ServerFiles.copy(Workplace.SAMPLE_BANK, folder);
        try {
            Path people = folder.resolve("people.csv");
            List<String> lines = new ArrayList<>(Files.readAllLines(people));
            HOW_MANY.forEach((kind, number) -> {
                for (int i = 1; i <= number; i++) {
                    lines.add(line(kind, i));
                }
            });
            Files.write(people, lines);
            return folder;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** username,name,email,role,employee_id,password,totp_secret,locale,skills,languages,capacity,activation_code */
    private static String line(String kind, int number) {
        boolean newcomer = kind.equals(NEWCOMER);
        String role = newcomer ? "customer" : kind;
        String username = MARK + kind + number;
        return String.join(
                ",",
                username,
                "Crowd " + kind + " " + number,
                username + "@example.test",
                role,
                role.equals("customer") ? "" : kind.substring(0, 2) + number,
                "Warung-kopi-" + kind + "-" + number + "-sore",
                newcomer ? "" : random(KEY_BYTES),
                "en",
                role.equals("agent") ? "crowd" : "",
                "en",
                role.equals("agent") ? "1" : "",
                newcomer ? random(KEY_BYTES / 2).replaceAll("(.{4})(?!$)", "$1-") : "");
    }

    private static String random(int bytes) {
        byte[] key = new byte[bytes];
        new SecureRandom().nextBytes(key);
        return new Base32().encodeToString(key);
    }

    /** Usernames of that kind, in their order. */
    static Stream<String> usernames(String kind) {
        return Stream.iterate(1, i -> i + 1).limit(HOW_MANY.get(kind)).map(i -> MARK + kind + i);
    }
}
