package id.amanchat.guard.internal;

import id.amanchat.guard.Action;
import id.amanchat.guard.Finding;
import id.amanchat.guard.Kind;
import id.amanchat.guard.RecentLine;
import id.amanchat.guard.Scam;
import id.amanchat.guard.Span;
import id.amanchat.guard.Verdict;
import java.util.ArrayList;
import java.util.List;

/** Decides by the book what is done about what was seen. */
final class Judgement {

    private final Scene scene;
    private final List<Hit> hits;
    private final Scam scam;

    Judgement(Scene scene, List<Hit> hits, Scam scam, List<RecentLine> recent) {
        this.scene = scene;
        this.hits = hits;
        this.scam = scam;
    }

    Verdict verdict() {
        Masking masking = new Masking(scene.reading().original());
        hits.stream().filter(hit -> action(hit.kind()) == Action.MASK).forEach(masking::hide);
        String text = masking.text();
        List<Finding> findings = new ArrayList<>();
        for (Hit hit : hits) {
            Action action = action(hit.kind());
            if (action != null) {
                findings.add(new Finding(hit.kind(), hit.rule(), action, hit.span(), masking.stored(hit.span())));
            }
        }
        findings.sort(
                java.util.Comparator.comparingInt(finding -> finding.examined().start()));
        if (scam.score() >= scene.book().scamLine() && action(Kind.SCAM) != null) {
            Span whole = new Span(0, scene.reading().original().length());
            findings.add(new Finding(Kind.SCAM, "scam", action(Kind.SCAM), whole, masking.stored(whole)));
        }
        return new Verdict(text, findings, List.of(), scam, scene.book().version());
    }

    private Action action(Kind kind) {
        return scene.book().action(kind, scene.place(), scene.speaker().bank()).orElse(null);
    }
}
