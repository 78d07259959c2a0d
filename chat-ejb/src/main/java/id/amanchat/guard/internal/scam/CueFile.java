package id.amanchat.guard.internal.scam;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads phrases. A line is {@code @name = words}, which names a set; {@code [cue] weight}, under which phrases stand;
 * or a phrase, with a weight of its own before a {@code |} if need be; an exclamation mark behind the weight: nobody
 * tells of it in these words. In a phrase, {@code (a|b)} and {@code @name} take
 * any word of a set, {@code verif*} any word that begins so, {@code word?} may be missing, {@code ..} stands for up to
 * three other words and {@code ...} for up to eight.
 */
final class CueFile {
    private static final int FEW = 3;
    private static final int SEVERAL = 8;

    private final Map<String, BitSet> words = new HashMap<>();
    private final Map<String, Integer> sets = new HashMap<>();
    private final Map<String, Integer> named = new HashMap<>();
    private final Map<String, List<String>> members = new HashMap<>();
    /** To which other sets words of each shape belong. */
    private final Map<Shape, BitSet> shapes = new EnumMap<>(Shape.class);

    private final List<Phrase> phrases = new ArrayList<>();
    private final Map<String, Integer> weights = new HashMap<>();
    private String cue = "";
    private boolean firm;

    CueFile(List<String> lines) {
        for (Shape shape : Shape.values()) {
            named.put(shape.word(), shape.ordinal());
            sets.put(shape.word(), shape.ordinal());
            shapes.computeIfAbsent(shape, none -> new BitSet()).set(shape.ordinal());
        }
        lines.forEach(this::line);
    }

    private void line(String line) {
        if (line.startsWith("@") && line.contains(" = ")) {
            int equals = line.indexOf('=');
            name(line.substring(0, equals).strip(), line.substring(equals + 1).strip());
        } else if (line.startsWith("[")) {
            int end = line.indexOf(']');
            cue = line.substring(1, end);
            weights.put(cue, Integer.parseInt(line.substring(end + 1).strip()));
        } else {
            int bar = line.indexOf(" | ");
            String own = bar < 0 ? "" : line.substring(0, bar).strip();
            firm = own.endsWith("!");
            own = firm ? own.substring(0, own.length() - 1) : own;
            phrase(
                    own.isEmpty() ? weights.get(cue) : Integer.parseInt(own),
                    List.of(line.substring(bar < 0 ? 0 : bar + 3).strip().split("\\s+")));
        }
    }

    /** Several lines may add to one name. */
    private void name(String name, String words) {
        int set = named.computeIfAbsent(name, none -> newSet(name));
        List<String> all = members.computeIfAbsent(name, none -> new ArrayList<>());
        for (String word : words.split("\\s+")) {
            put(word, set);
            all.add(word);
        }
    }

    private int newSet(String name) {
        int set = sets.size();
        sets.put(name, set);
        return set;
    }

    private void phrase(int weight, List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).endsWith("?")) {
                List<String> with = new ArrayList<>(words);
                with.set(i, words.get(i).substring(0, words.get(i).length() - 1));
                List<String> without = new ArrayList<>(words);
                without.remove(i);
                phrase(weight, with);
                phrase(weight, without);
                return;
            }
        }
        compile(weight, words);
    }

    private void compile(int weight, List<String> words) {
        List<Integer> places = new ArrayList<>();
        List<Integer> gaps = new ArrayList<>();
        int gap = 0;
        for (String word : words) {
            if (word.equals("..") || word.equals("...")) {
                gap = word.length() == 2 ? FEW : SEVERAL;
            } else {
                places.add(set(word));
                gaps.add(gap);
                gap = 0;
            }
        }
        phrases.add(new Phrase(cue, weight, firm, places, gaps));
    }

    private int set(String word) {
        if (word.startsWith("@") || word.startsWith("<")) {
            Integer set = named.get(word);
            if (set == null) {
                throw new IllegalArgumentException("Nothing is named " + word + " above this phrase");
            }
            return set;
        }
        if (word.startsWith("(") != word.endsWith(")")) {
            throw new IllegalArgumentException("No blank within brackets: " + word);
        }
        Integer known = sets.get(word);
        if (known != null) {
            return known;
        }
        int set = newSet(word);
        String bare = word.startsWith("(") ? word.substring(1, word.length() - 1) : word;
        for (String each : bare.split("\\|")) {
            member(each, set);
        }
        return set;
    }

    private void member(String word, int set) {
        if (word.startsWith("@")) {
            members.get(word).forEach(each -> put(each, set));
        } else if (word.startsWith("<")) {
            shapes.get(Shape.values()[named.get(word)]).set(set);
        } else {
            put(word, set);
        }
    }

    private void put(String word, int set) {
        words.computeIfAbsent(word, none -> new BitSet()).set(set);
    }

    Cues cues() {
        BitSet first = new BitSet();
        List<List<Phrase>> byFirst = new ArrayList<>();
        sets.forEach((name, number) -> byFirst.add(new ArrayList<>()));
        phrases.forEach(phrase -> first.set(phrase.first()));
        phrases.forEach(phrase -> byFirst.get(phrase.first()).add(phrase));
        return new Cues(new Vocabulary(words, numbers -> closed(numbers, first)), byFirst, shapes(first));
    }

    private Sets closed(BitSet numbers, BitSet first) {
        return Sets.of(numbers, first, Role.all(numbers, named::get));
    }

    /** For each choice of shapes. */
    private Sets[] shapes(BitSet first) {
        Sets[] all = new Sets[Shape.CHOICES];
        for (int choice = 0; choice < all.length; choice++) {
            BitSet numbers = new BitSet();
            for (Shape shape : Shape.values()) {
                numbers.or((choice & shape.bit()) == 0 ? new BitSet() : shapes.get(shape));
            }
            all[choice] = closed(numbers, first);
        }
        return all;
    }
}
