package id.amanchat.guard.internal.scam;

import com.ibm.icu.text.SpoofChecker;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Recognises names that are dressed up as others: by a letter that looks alike, by one letter more, less, wrong or
 * swapped, by hyphens and subdomains ("bank-login.com", "bank.co.id.evil.com").
 */
final class Names {
    /** A short name is looked for as a whole word only: "bri" stands in "abrisam". */
    private static final int WITHIN = 6;

    private static final int ONE_WRONG = 6;
    private static final int TWO_WRONG = 10;
    private static final int SHORT = 2;
    private static final int LONGEST = 40;
    private static final int LONGEST_NAME = 18;
    private static final Set<String> DRESS = Set.of(
            "bank",
            "banking",
            "mobile",
            "online",
            "id",
            "indo",
            "indonesia",
            "login",
            "secure",
            "promo",
            "klik",
            "click",
            "care",
            "cs",
            "help",
            "helpdesk",
            "official",
            "resmi",
            "net",
            "my",
            "m",
            "app",
            "apps",
            "web",
            "info",
            "update",
            "verify",
            "verifikasi",
            "support",
            "layanan",
            "nasabah",
            "digital",
            "pay",
            "kartu",
            "kredit",
            "prioritas",
            "festival",
            "undian",
            "hadiah",
            "poin",
            "reward",
            "rewards",
            "service",
            "account",
            "akun",
            "tarif",
            "ib",
            "i");

    private final SpoofChecker spoof = new SpoofChecker.Builder().build();
    private final Set<String> names;
    private final Map<String, Set<String>> likely = new HashMap<>();

    Names(Set<String> names) {
        this.names = new HashSet<>();
        names.forEach(name -> this.names.add(name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "")));
        this.names.removeIf(name -> name.length() <= SHORT);
        this.names.forEach(name -> shortened(name, wrong(name))
                .forEach(less ->
                        likely.computeIfAbsent(less, none -> new HashSet<>()).add(name)));
    }

    /** How many letters may be wrong in a name of this length. */
    private static int wrong(String name) {
        return name.length() >= TWO_WRONG ? 2 : name.length() >= ONE_WRONG ? 1 : 0;
    }

    /** The word with up to so many letters left out: two words that are near each other share one of these. */
    private static Set<String> shortened(String word, int times) {
        Set<String> all = new HashSet<>(Set.of(word));
        for (int i = 0; times > 0 && i < word.length(); i++) {
            all.addAll(shortened(word.substring(0, i) + word.substring(i + 1), times - 1));
        }
        return all;
    }

    /** Whether the host wears one of the names. */
    boolean wornBy(String host) {
        String labels = Hosts.ownLabels(host);
        String seen = Hosts.shown(labels);
        return Arrays.stream(seen.split("\\."))
                .limit(10)
                .filter(label -> label.length() <= LONGEST)
                .anyMatch(this::worn);
    }

    private boolean worn(String label) {
        String folded = letters(label);
        for (String form : List.of(folded, upright(folded))) {
            String joined = form.replaceAll("[^a-z0-9]", "");
            if (within(joined) || nearly(joined)) {
                return true;
            }
            for (String part : form.split("[^a-z0-9]+")) {
                String bare = part.replaceAll("\\d+$", "");
                if (names.contains(part) || names.contains(bare) || dressed(bare) || nearly(part)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Long names anywhere; a short one only together with words that banks use. */
    private boolean within(String joined) {
        return names.stream()
                .anyMatch(name -> joined.contains(name)
                        && (name.length() >= WITHIN && !name.equals("mandiri") || around(joined, name)));
    }

    private static boolean around(String joined, String name) {
        int at = joined.indexOf(name);
        String before = joined.substring(0, at);
        String after = joined.substring(at + name.length()).replaceAll("\\d+$", "");
        return (before.isEmpty() || DRESS.contains(before))
                && (after.isEmpty() || DRESS.contains(after))
                && !(before.isEmpty() && after.isEmpty());
    }

    private boolean dressed(String part) {
        return names.stream().anyMatch(name -> part.contains(name) && around(part, name));
    }

    private boolean nearly(String part) {
        if (part.length() < ONE_WRONG - 1 || part.length() > LONGEST_NAME) {
            return false;
        }
        return shortened(part, part.length() >= TWO_WRONG - 2 ? 2 : 1).stream()
                .flatMap(less -> likely.getOrDefault(less, Set.of()).stream())
                .anyMatch(name -> distance(part, name, wrong(name)) <= wrong(name));
    }

    /** Damerau's distance for adjacent swaps. */
    private static int distance(String one, String other, int allowed) {
        int[][] cost = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            int best = Integer.MAX_VALUE;
            for (int j = 0; j <= other.length(); j++) {
                cost[i][j] = cell(one, other, cost, i, j);
                best = Math.min(best, cost[i][j]);
            }
            if (best > allowed) {
                return best;
            }
        }
        return cost[one.length()][other.length()];
    }

    private static int cell(String one, String other, int[][] cost, int i, int j) {
        if (i == 0 || j == 0) {
            return i + j;
        }
        int same = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        int least = Math.min(Math.min(cost[i - 1][j], cost[i][j - 1]) + 1, cost[i - 1][j - 1] + same);
        boolean swapped =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
    }

    /** Look-alike letters of other alphabets as ours (Unicode TR 39). */
    private String letters(String label) {
        String lower = label.toLowerCase(Locale.ROOT);
        if (lower.chars().allMatch(c -> c < 0x80)) {
            return lower;
        }
        StringBuilder letters = new StringBuilder();
        lower.codePoints().forEach(point -> {
            String one = Character.toString(point);
            letters.append(
                    point < 0x80
                            ? one
                            : spoof.getSkeleton(com.ibm.icu.text.Normalizer2.getNFKDInstance()
                                    .normalize(one)));
        });
        return letters.toString().replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
    }

    /** Digits and pairs that are read as letters: "k1ikbca", "rnandiri". */
    private static String upright(String label) {
        return label.replace('0', 'o')
                .replace('1', 'i')
                .replace('3', 'e')
                .replace('4', 'a')
                .replace('5', 's')
                .replace("rn", "m")
                .replace("vv", "w");
    }
}
