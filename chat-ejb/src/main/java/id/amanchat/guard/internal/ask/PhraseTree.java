package id.amanchat.guard.internal.ask;

import id.amanchat.guard.internal.ask.PhraseBranch.Way;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Grows phrases into one tree: those that begin alike share their way as far as they are alike. */
final class PhraseTree {

    private record Step(Phrase.Part part, boolean secret) {}

    private final Map<Step, PhraseTree> next = new LinkedHashMap<>();
    private Tags tags = Tags.NONE;

    static PhraseNode of(List<Phrase> phrases, Vocabulary vocabulary) {
        PhraseTree root = new PhraseTree();
        phrases.forEach(root::add);
        return root.node(vocabulary);
    }

    private void add(Phrase phrase) {
        PhraseTree at = this;
        for (Phrase.Part part : phrase.parts()) {
            at = at.next.computeIfAbsent(new Step(part, phrase.tag().secret()), step -> new PhraseTree());
        }
        at.tags = at.tags.and(Tags.of(phrase.tag()));
    }

    private PhraseNode node(Vocabulary vocabulary) {
        Map<Way, Map<Integer, Set<PhraseNode>>> ways = new LinkedHashMap<>();
        next.forEach((step, tree) -> {
            Phrase.Part part = step.part();
            PhraseNode node = tree.node(vocabulary);
            Way way = new Way(part.gap(), part.optional(), part.gap() > 0 && step.secret());
            Map<Integer, Set<PhraseNode>> words = ways.computeIfAbsent(way, none -> new TreeMap<>());
            part.words()
                    .forEach(word -> words.computeIfAbsent(vocabulary.number(word), none -> new LinkedHashSet<>())
                            .add(node));
        });
        List<PhraseBranch> branches = new ArrayList<>();
        ways.forEach((way, words) -> branches.add(branch(way, words)));
        return new PhraseNode(tags, branches);
    }

    private static PhraseBranch branch(Way way, Map<Integer, Set<PhraseNode>> words) {
        Set<PhraseNode> all = new LinkedHashSet<>();
        words.values().forEach(all::addAll);
        return new PhraseBranch(
                way,
                words.keySet().stream().mapToInt(Integer::intValue).toArray(),
                words.values().stream().map(PhraseTree::array).toArray(PhraseNode[][]::new),
                array(all));
    }

    private static PhraseNode[] array(Set<PhraseNode> nodes) {
        return nodes.toArray(PhraseNode[]::new);
    }
}
