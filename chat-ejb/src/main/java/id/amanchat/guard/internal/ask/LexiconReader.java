package id.amanchat.guard.internal.ask;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads {@code ask.words}, whose first lines say how it is written. */
final class LexiconReader {

    private final Map<String, Set<String>> sets = new HashMap<>();
    private final Map<String, Set<Tag>> words = new HashMap<>();
    private final List<Phrase> phrases = new ArrayList<>();
    private final Roots roots = new Roots(this::word);

    /** The lexicon as the product comes, with further words of the bank's own. */
    Lexicon read(Map<Tag, Set<String>> more) {
        lines("ask.words").forEach(this::line);
        more.forEach((tag, own) -> own.forEach(each -> phrase(plain(each), tag)));
        take(Tag.NOTELL, EnumSet.of(Tag.TELL, Tag.TELLING, Tag.TOLD, Tag.NOTIFY));
        take(Tag.NOENTER, EnumSet.of(Tag.ENTER, Tag.ENTERING, Tag.ENTERED));
        return new Lexicon(words, phrases);
    }

    /** The lines of a list that mean something. */
    static List<String> lines(String name) {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(LexiconReader.class.getResourceAsStream(name), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException("The list " + name + " cannot be read from the jar", broken);
        }
    }

    private void line(String line) {
        if (line.startsWith("@")) {
            String[] sides = line.split(" = ");
            sets.put(sides[0], Set.of(sides[1].split(" ")));
            return;
        }
        String[] sides = line.split(": ", 2);
        boolean verbs = sides[0].startsWith("verbs ");
        Tag tag = Tag.valueOf(verbs ? sides[0].substring(6) : sides[0]);
        for (String each : sides[1].split(";")) {
            if (verbs) {
                roots.add(each.strip(), tag);
            } else {
                phrase(each.strip(), tag);
            }
        }
    }

    private void phrase(String text, Tag tag) {
        String[] parts = text.split(" ");
        List<Phrase.Part> read = new ArrayList<>();
        int gap = 0;
        for (String each : parts) {
            if (each.startsWith("~")) {
                gap = Integer.parseInt(each.substring(1));
            } else {
                boolean optional = each.startsWith("(");
                read.add(new Phrase.Part(any(optional ? each.substring(1, each.length() - 1) : each), optional, gap));
                gap = 0;
            }
        }
        if (read.size() == 1) {
            read.get(0).words().forEach(word -> word(word, tag));
        } else {
            phrases.add(new Phrase(List.copyOf(read), tag));
        }
    }

    /** An administrator's words have no signs of ours. */
    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    private Set<String> any(String text) {
        return Arrays.stream(text.split("/"))
                .flatMap(each -> each.startsWith("@") ? sets.get(each).stream() : java.util.stream.Stream.of(each))
                .collect(Collectors.toUnmodifiableSet());
    }

    private void word(String word, Tag tag) {
        words.computeIfAbsent(word, none -> EnumSet.noneOf(Tag.class)).add(tag);
    }

    private void take(Tag marked, Set<Tag> taken) {
        words.values().stream().filter(tags -> tags.contains(marked)).forEach(tags -> tags.removeAll(taken));
    }
}
