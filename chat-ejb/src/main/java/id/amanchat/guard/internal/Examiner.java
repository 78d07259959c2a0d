package id.amanchat.guard.internal;

import id.amanchat.guard.Link;
import id.amanchat.guard.Place;
import id.amanchat.guard.RecentLine;
import id.amanchat.guard.Speaker;
import id.amanchat.guard.Verdict;
import id.amanchat.guard.internal.ask.AskRules;
import id.amanchat.guard.internal.keep.KeepRules;
import id.amanchat.guard.internal.reading.Folding;
import id.amanchat.guard.internal.reading.Reading;
import id.amanchat.guard.internal.scam.Links;
import id.amanchat.guard.internal.scam.ScamRules;
import id.amanchat.guard.internal.scam.ScamScoring;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The guard itself: a pure function of a rule book and a text. Immutable; for any thread. */
public final class Examiner {

    private final RuleBook book;
    private final List<Rule> rules;
    private final Scoring scoring;
    private final Folding folding;
    private final Links links = new Links();

    public Examiner(RuleBook book) {
        this(book, all(), new ScamScoring(), new Folding());
    }

    /** With rules of one's own. */
    Examiner(RuleBook book, List<Rule> rules, Scoring scoring, Folding folding) {
        this.book = book;
        this.rules = rules.stream().filter(book::isOn).toList();
        this.scoring = scoring;
        this.folding = folding;
    }

    /** All there are, also those that are switched off. */
    public static List<Rule> all() {
        return Stream.of(KeepRules.all(), AskRules.all(), ScamRules.all())
                .flatMap(List::stream)
                .toList();
    }

    public RuleBook book() {
        return book;
    }

    /** The same rules by another book. */
    public Examiner by(RuleBook other) {
        return new Examiner(other, all(), scoring, folding);
    }

    public Verdict examine(String text, Speaker speaker, String language, List<RecentLine> recent, Place place) {
        Scene scene = scene(text, speaker, language, recent, place);
        List<Hit> hits = new ArrayList<>();
        rules.stream().filter(rule -> matters(rule, scene)).forEach(rule -> rule.look(scene, hits::add));
        return new Judgement(scene, hits, scoring.score(scene, hits), recent).verdict();
    }

    /** What every rule sees, whatever is done about it: for the test bench. */
    public List<Hit> look(String text, Speaker speaker, String language, Place place) {
        Scene scene = scene(text, speaker, language, List.of(), place);
        List<Hit> hits = new ArrayList<>();
        rules.forEach(rule -> rule.look(scene, hits::add));
        return hits;
    }

    /** What may be shown as a link. */
    public List<Link> links(String text) {
        return links.allowed(text, book);
    }

    private Scene scene(String text, Speaker speaker, String language, List<RecentLine> recent, Place place) {
        List<Reading> lines =
                recent.stream().map(line -> Reading.of(line.text(), folding)).toList();
        return new Scene(Reading.of(text, folding), lines, speaker, language, place, book);
    }

    private boolean matters(Rule rule, Scene scene) {
        return rule.kinds().stream()
                .anyMatch(kind ->
                        book.action(kind, scene.place(), scene.speaker().bank()).isPresent());
    }
}
