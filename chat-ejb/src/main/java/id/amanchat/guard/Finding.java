package id.amanchat.guard;

/**
 * What the guard saw. Holds no text.
 *
 * @param rule the name of the rule that saw it; its explanation in both languages goes by this name
 * @param examined where it stands in the text that was examined; the whole text for {@link Kind#SCAM}
 * @param stored where what is left of it stands in {@link Verdict#text()}
 */
public record Finding(Kind kind, String rule, Action action, Span examined, Span stored) {}
