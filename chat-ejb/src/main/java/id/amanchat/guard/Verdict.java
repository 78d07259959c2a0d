package id.amanchat.guard;

import java.util.List;

/**
 * What the guard says of a text.
 *
 * @param text as it may be stored and shown; when it is {@linkplain #refused() refused}, nobody stores it
 * @param findings in the order of the text
 * @param redactions earlier lines of the same sender that must be replaced together with storing this one
 * @param book the version of the rule book by which it was judged
 */
public record Verdict(String text, List<Finding> findings, List<Redaction> redactions, Scam scam, int book) {

    public Verdict {
        findings = List.copyOf(findings);
        redactions = List.copyOf(redactions);
    }

    /** Whether nothing of it may be stored, sent or shown to anybody but its author. */
    public boolean refused() {
        return findings.stream().anyMatch(finding -> finding.action() == Action.REFUSE);
    }

    /** What it was refused for; empty when it was not. */
    public List<Finding> refusals() {
        return findings.stream()
                .filter(finding -> finding.action() == Action.REFUSE)
                .toList();
    }

    @Override
    public String toString() {
        return "Verdict[" + findings + "]";
    }
}
