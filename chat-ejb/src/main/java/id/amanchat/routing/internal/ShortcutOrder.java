package id.amanchat.routing.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Which canned replies fit what was typed after the slash, the nearest first. */
record ShortcutOrder(String typed) {

    private static final int NOT_AT_ALL = 4;

    ShortcutOrder {
        typed = typed.strip().toLowerCase(Locale.ROOT);
    }

    /** Shortcuts that begin so first, then titles with a word that does, then any that contain it; a person's own before a queue's before everybody's. */
    List<CannedText> sort(List<CannedText> texts, int most) {
        return texts.stream()
                .filter(each -> distance(each) < NOT_AT_ALL)
                .sorted(Comparator.comparingInt(this::distance)
                        .thenComparing(CannedText::scope)
                        .thenComparing(CannedText::shortcut)
                        .thenComparing(CannedText::id))
                .limit(most)
                .collect(Collectors.toList());
    }

    private int distance(CannedText text) {
        String title = text.title().toLowerCase(Locale.ROOT);
        if (!typed.isEmpty() && text.shortcut().equals(typed)) {
            return 0;
        }
        if (text.shortcut().startsWith(typed)) {
            return 1;
        }
        if (title.startsWith(typed) || title.contains(" " + typed)) {
            return 2;
        }
        return title.contains(typed) || text.shortcut().contains(typed) ? 3 : NOT_AT_ALL;
    }
}
