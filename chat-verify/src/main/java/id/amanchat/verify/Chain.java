package id.amanchat.verify;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The chain of a transcript, link by link (docs/transcript-format.md, "Links"). */
final class Chain {

    private static final String NAME = "aman-chat-chain/1";

    private final Fields transcript;
    private final Verdict verdict;

    /** The hash after each link, as it comes out; the first is the opening's. */
    private final List<String> hashes = new ArrayList<>();

    private final Map<Long, String> redactions = new HashMap<>();
    private long messages;
    private long steps;

    Chain(Fields transcript, Verdict verdict) {
        this.transcript = transcript;
        this.verdict = verdict;
    }

    void check() {
        hashes.add(Bytes.hash(
                NAME,
                "opening",
                transcript.text("conversation"),
                transcript.text("customer"),
                transcript.text("requestedAt")));
        List<Fields> entries = transcript.objects("entries");
        entries.stream()
                .filter(Chain::redacts)
                .forEach(entry -> redactions.put(entry.number("about"), entry.text("commitment")));
        int before = verdict.failures().size();
        entries.forEach(this::link);
        if (verdict.failures().size() == before) {
            verdict.holds("chain.good", entries.size());
        }
    }

    private static boolean redacts(Fields entry) {
        return entry.text("entry").equals("step") && entry.text("kind").equals("REDACTED");
    }

    private void link(Fields entry) {
        int link = hashes.size();
        if (entry.number("link") != link) {
            verdict.fails("link.number", link, entry.number("link"));
        }
        String hash = Bytes.hash(NAME, "link", hashes.get(link - 1), Long.toString(link), body(link, entry));
        if (!hash.equals(entry.text("hash"))) {
            verdict.fails("link.hash", link);
        }
        hashes.add(hash);
    }

    private String body(int link, Fields entry) {
        return switch (entry.text("entry")) {
            case "message" -> message(link, entry);
            case "step" -> step(link, entry);
            case "hidden" -> hidden(entry);
            default -> throw new Malformed("entry");
        };
    }

    private String message(int link, Fields entry) {
        long sequence = entry.number("sequence");
        if (sequence != ++messages) {
            verdict.fails("message.number", link, messages, sequence);
        }
        String now = Bytes.hash(NAME, "text", entry.text("salt"), entry.text("name"), entry.text("text"));
        if (!now.equals(redactions.getOrDefault(sequence, entry.text("commitment")))) {
            verdict.fails("message.text", sequence);
        }
        return Bytes.hash(
                "message",
                Long.toString(sequence),
                entry.text("side"),
                entry.text("author"),
                entry.textOrNull("employeeId"),
                entry.text("at"),
                entry.text("commitment"));
    }

    private String step(int link, Fields entry) {
        long number = entry.number("number");
        if (number <= steps) {
            verdict.fails("step.number", link);
        }
        steps = number;
        return Bytes.hash(
                "step",
                Long.toString(number),
                entry.text("kind"),
                Long.toString(entry.number("after")),
                entry.textOrNull("name"),
                entry.textOrNull("employeeId"),
                Boolean.toString(entry.flag("staffOnly")),
                entry.text("at"),
                Long.toString(entry.number("about")),
                entry.textOrNull("detail"),
                entry.textOrNull("commitment"),
                entry.text("salt"));
    }

    /** Of what is for the bank's staff only, nothing but this is told. */
    private static String hidden(Fields entry) {
        return entry.text("body");
    }

    int links() {
        return hashes.size() - 1;
    }

    /** Whether the chain had that hash after so many links. */
    boolean passed(long links, String hash) {
        return links >= 0 && links <= links() && hashes.get((int) links).equals(hash);
    }
}
