package id.amanchat.conversation;

import id.amanchat.guard.Action;
import id.amanchat.guard.Finding;
import id.amanchat.guard.Kind;
import id.amanchat.guard.Span;

/**
 * What the guard left behind in a text that was stored.
 *
 * @param rule the name of the rule; its explanation in both languages goes by this name
 * @param place where it stands in the stored text
 */
public record Trace(Kind kind, String rule, Action action, Span place) {

    /** What a finding is once its text is stored. */
    public static Trace of(Finding finding) {
        return new Trace(finding.kind(), finding.rule(), finding.action(), finding.stored());
    }
}
