package id.amanchat.guard.internal.ask;

import java.util.List;
import java.util.function.BiConsumer;

/** The forms of an Indonesian verb, in writing and in chat: imperative, active and passive are not the same to us. */
final class Roots {

    private static final List<String> IMPERATIVE = List.of("", "kan", "in", "lah", "kanlah", "i", "ken", "inlah", "kn");
    private static final List<String> ACTIVE = List.of("", "kan", "i", "kannya", "nya", "in", "kn");
    private static final List<String> PASSIVE = List.of("", "kan", "in", "i", "kn", "kannya");

    private final BiConsumer<String, Tag> words;

    Roots(BiConsumer<String, Tag> words) {
        this.words = words;
    }

    /** @param root root and active stem: "kirim/mengirim" */
    void add(String root, Tag tag) {
        String[] stems = root.split("/");
        IMPERATIVE.forEach(end -> words.accept(stems[0] + end, tag));
        ACTIVE.forEach(end -> words.accept(stems[1] + end, active(tag)));
        PASSIVE.forEach(end -> words.accept("di" + stems[0] + end, passive(tag)));
    }

    private static Tag active(Tag tag) {
        return switch (tag) {
            case TELL -> Tag.TELLING;
            case ENTER -> Tag.ENTERING;
            default -> tag;
        };
    }

    private static Tag passive(Tag tag) {
        return switch (tag) {
            case TELL -> Tag.TOLD;
            case ENTER -> Tag.ENTERED;
            default -> tag;
        };
    }
}
