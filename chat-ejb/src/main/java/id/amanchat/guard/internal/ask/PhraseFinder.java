package id.amanchat.guard.internal.ask;

import java.util.ArrayList;
import java.util.List;

/** Finds the phrases of one speech. A phrase has its words as soon as it can; of several phrases the longest counts. */
final class PhraseFinder {

    private final Lexicon lexicon;
    private final Speech speech;
    private final int[] words;
    private final List<PhraseNode> seen = new ArrayList<>();
    private int begin;
    private int end;
    private Tags tags = Tags.NONE;
    private int safeEnd;

    PhraseFinder(Lexicon lexicon, Speech speech) {
        this.lexicon = lexicon;
        this.speech = speech;
        this.words = lexicon.numbers(speech);
    }

    /** What the word alone is. */
    Tags alone(int at) {
        return lexicon.of(words[at]);
    }

    /** Looks for the longest phrase of several words that begins here; whether there is one. */
    boolean find(int at) {
        if (!lexicon.begins(words[at])) {
            return false;
        }
        begin = at;
        end = 0;
        safeEnd = 0;
        seen.clear();
        goOn(lexicon.phrases(), at);
        return end > 0 || safeEnd > 0;
    }

    /** Where the phrase that was found last ends. */
    int end() {
        return safeEnd > 0 ? safeEnd : end;
    }

    /** What it is. */
    Tags tags() {
        return safeEnd > 0 ? SAFE : tags;
    }

    private void goOn(PhraseNode node, int at) {
        for (int each = 0; each < node.branches(); each++) {
            branch(node.branch(each), at, node == lexicon.phrases());
        }
    }

    private void branch(PhraseBranch branch, int at, boolean first) {
        int last = Math.min(at + branch.gap(), words.length - 1);
        for (int here = at; here <= last; here++) {
            if (!first && speech.parted(here, here > at || branch.gap() > 0)) {
                break;
            }
            visit(branch.by(words[here]), here + 1);
            if (branch.gap() > 0 && lexicon.interrupts(words[here], branch.secret())) {
                break;
            }
        }
        visit(branch.skipped(), at);
    }

    private void visit(PhraseNode[] nodes, int at) {
        for (PhraseNode node : nodes) {
            if (!node.tags().isEmpty()) {
                complete(node, at);
            }
            goOn(node, at);
        }
    }

    private void complete(PhraseNode node, int at) {
        for (int each = 0; each < seen.size(); each++) {
            if (seen.get(each) == node) {
                return;
            }
        }
        seen.add(node);
        if (at > begin + 1) {
            take(node.tags(), at);
        }
    }

    /** What is safe counts before everything else. */
    private void take(Tags more, int at) {
        if (more.has(Tag.SAFE)) {
            safeEnd = Math.max(safeEnd, at);
        }
        if (more.equals(SAFE) || at < end) {
            return;
        }
        tags = at > end ? more : tags.and(more);
        end = at;
    }

    private static final Tags SAFE = Tags.of(Tag.SAFE);
}
