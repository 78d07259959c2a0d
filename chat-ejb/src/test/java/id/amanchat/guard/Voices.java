package id.amanchat.guard;

import java.util.Locale;
import java.util.Random;

/**
 * The same sentence as different people type it: other case, no or more marks, a greeting before, a word after, a slip of
 * the finger. None of it changes what is said.
 */
final class Voices {

    private static final String[][] BEFORE = {
        {
            "Hi {name}, ",
            "ok. ",
            "Thanks for that. ",
            "Sorry to bother you. ",
            "Right, ",
            "Dear {name},\n\n",
            "hmm ",
            "Sure! "
        },
        {
            "Halo Kak, ",
            "Baik. ",
            "Terima kasih infonya. ",
            "Mohon maaf mengganggu. ",
            "oke ",
            "Yth. {nama},\n\n",
            "hmm ",
            "Siap! "
        }
    };
    private static final String[][] AFTER = {
        {" Thanks!", " Thank you very much.", " 🙏", " :)", "\n\nKind regards,\n{name}", " thx", " I'll be right here."
        },
        {" Terima kasih.", " makasih ya", " 🙏", " :)", "\n\nSalam,\n{nama}", " trims", " Saya tunggu ya."}
    };

    private Voices() {}

    /** In that language ("en" or "id"), the secret's signs « and » left where they are. */
    static String of(String text, String language, Random random) {
        int tongue = language.equals("id") ? 1 : 0;
        String said = text;
        if (random.nextInt(3) == 0) {
            said = Slots.fill(Slots.one(BEFORE[tongue], random), random) + said;
        }
        if (random.nextInt(3) == 0) {
            said = (said.matches("(?s).*[\\p{L}\\d»]") ? said + "." : said)
                    + Slots.fill(Slots.one(AFTER[tongue], random), random);
        }
        return switch (random.nextInt(6)) {
            case 0 -> lower(said);
            case 1 -> said.replaceFirst("[.!?]$", "");
            case 2 -> said.replaceFirst("\\?$", "??").replaceFirst("\\.$", "...");
            case 3 -> slip(said, random);
            case 4 -> said.replace(", ", " ");
            default -> said;
        };
    }

    /** Links, files and secrets keep their case: there it means something. */
    private static String lower(String text) {
        return text.contains("«") || text.contains("/") ? text : text.toLowerCase(Locale.ROOT);
    }

    /** Two letters within one longer word change places; short words, numbers, links and secrets stay readable. */
    private static String slip(String text, Random random) {
        String[] words = text.split(" ", -1);
        int at = random.nextInt(words.length);
        if (!words[at].matches("\\p{L}{7,}")) {
            return text;
        }
        char[] letters = words[at].toCharArray();
        int i = 2 + random.nextInt(letters.length - 4);
        char kept = letters[i];
        letters[i] = letters[i + 1];
        letters[i + 1] = kept;
        words[at] = new String(letters);
        return String.join(" ", words);
    }
}
