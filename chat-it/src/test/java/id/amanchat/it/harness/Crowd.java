package id.amanchat.it.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
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

    private static final int KEY_BYTES = 20;

    /** Each bank has as many as its tests use: every one of them costs a slow hash at the first start. */
    private static final Map<String, Integer> ON_FILE =
            Map.of("customer", 16, NEWCOMER, 6, "agent", 1, "supervisor", 1, "administrator", 1);

    private static final Map<String, Integer> ON_POSTGRESQL =
            Map.of("customer", 47, NEWCOMER, 1, "agent", 3, "supervisor", 1, "administrator", 6);

    private static final Map<String, Integer> SOCIAL = Map.of("customer", 12, "administrator", 3);

    /** What they are called and sign in with; the same in each bank. */
    private static final Map<String, String> LINES = new LinkedHashMap<>();

    static {
        for (String kind : ON_FILE.keySet()) {
            int most = Math.max(ON_FILE.get(kind), ON_POSTGRESQL.get(kind));
            IntStream.rangeClosed(1, most).forEach(number -> LINES.put(MARK + kind + number, line(kind, number)));
        }
    }

    private Crowd() {}

    /** A copy of the sample bank's folder with them in it. */
    static Path folder(SampleBank.Database database) {
        Path folder =
                Workplace.TARGET.resolve("sample-bank-on-" + database.name().toLowerCase(Locale.ROOT));
        ServerFiles.delete(folder);
        ServerFiles.copy(Workplace.SAMPLE_BANK, folder);
        Map<String, Integer> howMany = howMany(database);
        List<String> lines = howMany.keySet().stream()
                .flatMap(kind -> usernames(kind, database))
                .map(LINES::get)
                .toList();
        try {
            Files.write(folder.resolve("people.csv"), lines, StandardOpenOption.APPEND);
            return folder;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Map<String, Integer> howMany(SampleBank.Database database) {
        return switch (database) {
            case FILE -> ON_FILE;
            case POSTGRESQL -> ON_POSTGRESQL;
            case SOCIAL -> SOCIAL;
        };
    }

    /** All of them, as they stand in people.csv. */
    static Collection<String> lines() {
        return LINES.values();
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
    static Stream<String> usernames(String kind, SampleBank.Database database) {
        return IntStream.rangeClosed(1, howMany(database).getOrDefault(kind, 0))
                .mapToObj(number -> MARK + kind + number);
    }
}
