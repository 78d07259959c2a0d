package id.amanchat.guard.internal.ask;

import java.util.List;

/** A place within the phrases that begin alike. */
final class PhraseNode {

    private final Tags tags;
    private final PhraseBranch[] branches;

    PhraseNode(Tags tags, List<PhraseBranch> branches) {
        this.tags = tags;
        this.branches = branches.toArray(PhraseBranch[]::new);
    }

    /** What the words up to here are; nothing when no phrase ends here. */
    Tags tags() {
        return tags;
    }

    int branches() {
        return branches.length;
    }

    PhraseBranch branch(int at) {
        return branches[at];
    }
}
