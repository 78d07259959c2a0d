package id.amanchat.guard.internal;

import id.amanchat.guard.Kind;
import java.util.Set;
import java.util.function.Consumer;

/**
 * One small thing the guard looks for. Without state and without I/O; its time grows with the text's length and no
 * faster. What is done about a hit is not the rule's affair: {@link RuleBook#action}.
 */
public interface Rule {

    /** By which it is switched off, tried and explained: {@code guard.rule.<name>} in both languages; kebab-case. */
    String name();

    /** What it can find; it is not asked where nothing would be done about any of these. */
    Set<Kind> kinds();

    /** Hands over what it sees, in any order; hits of several rules and of one rule may overlap. */
    void look(Scene scene, Consumer<Hit> hits);
}
