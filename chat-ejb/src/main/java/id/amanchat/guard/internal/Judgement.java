package id.amanchat.guard.internal;

import id.amanchat.guard.Action;
import id.amanchat.guard.Finding;
import id.amanchat.guard.Kind;
import id.amanchat.guard.RecentLine;
import id.amanchat.guard.Redaction;
import id.amanchat.guard.Scam;
import id.amanchat.guard.Span;
import id.amanchat.guard.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Decides by the book what is done about what was seen. */
final class Judgement {

    private final Scene scene;
    private final List<Hit> hits;
    private final Scam scam;
    private final List<RecentLine> recent;

    /** @param recent the lines of {@link Scene#recent}, in the same order */
    Judgement(Scene scene, List<Hit> hits, Scam scam, List<RecentLine> recent) {
        this.scene = scene;
        this.hits = hits;
        this.scam = scam;
        this.recent = recent;
    }

    Verdict verdict() {
        Masking masking = new Masking(scene.reading().original());
        hits.stream().filter(Hit::here).filter(this::masked).forEach(masking::hide);
        return new Verdict(
                masking.text(),
                findings(masking),
                redactions(),
                scam,
                scene.book().version());
    }

    private List<Finding> findings(Masking masking) {
        List<Finding> findings = new ArrayList<>();
        for (Hit hit : merged()) {
            findings.add(finding(hit.kind(), hit.rule(), hit.span(), masking));
        }
        if (scam.score() >= scene.book().scamLine() && action(Kind.SCAM) != null) {
            Span whole = new Span(0, scene.reading().original().length());
            findings.add(finding(Kind.SCAM, "scam", whole, masking));
        }
        return findings;
    }

    private Finding finding(Kind kind, String rule, Span examined, Masking masking) {
        return new Finding(kind, rule, action(kind), examined, masking.stored(examined));
    }

    /** In the order of the text; what one rule saw more than once in one place counts once. */
    private List<Hit> merged() {
        List<Hit> sorted = hits.stream()
                .filter(hit -> hit.here() && action(hit.kind()) != null)
                .sorted(Comparator.comparing(Hit::rule)
                        .thenComparing(Hit::kind)
                        .thenComparingInt(hit -> hit.span().start()))
                .toList();
        List<Hit> merged = new ArrayList<>();
        for (Hit hit : sorted) {
            Hit last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            if (last != null && overlap(last, hit)) {
                merged.set(merged.size() - 1, joined(last, hit));
            } else {
                merged.add(hit);
            }
        }
        merged.sort(Comparator.comparingInt(hit -> hit.span().start()));
        return merged;
    }

    private static boolean overlap(Hit one, Hit next) {
        return one.kind() == next.kind()
                && one.rule().equals(next.rule())
                && next.span().start() < one.span().end();
    }

    private static Hit joined(Hit one, Hit next) {
        int end = Math.max(one.span().end(), next.span().end());
        return new Hit(one.kind(), one.rule(), new Span(one.span().start(), end));
    }

    /** What may be left of the earlier lines that hold a part of something masked. */
    private List<Redaction> redactions() {
        Map<Integer, Masking> lines = new TreeMap<>();
        hits.stream()
                .filter(hit -> !hit.here() && masked(hit))
                .forEach(hit -> lines.computeIfAbsent(
                                hit.line(), line -> new Masking(recent.get(line).text()))
                        .hide(hit));
        return lines.entrySet().stream()
                .map(line -> new Redaction(
                        recent.get(line.getKey()).sequence(), line.getValue().text()))
                .filter(line -> !line.text().equals(text(line.sequence())))
                .toList();
    }

    private String text(long sequence) {
        return recent.stream()
                .filter(line -> line.sequence() == sequence)
                .findFirst()
                .orElseThrow()
                .text();
    }

    private boolean masked(Hit hit) {
        return action(hit.kind()) == Action.MASK;
    }

    private Action action(Kind kind) {
        return scene.book().action(kind, scene.place(), scene.speaker().bank()).orElse(null);
    }
}
