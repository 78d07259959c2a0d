package id.amanchat.conversation.internal;

import id.amanchat.conversation.Trace;
import id.amanchat.guard.Action;
import id.amanchat.guard.Kind;
import id.amanchat.guard.Scam;
import id.amanchat.guard.Span;
import id.amanchat.guard.Verdict;
import id.amanchat.platform.Wire;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.List;

/** What the guard said of a stored text, as one column keeps it: most often nothing, and then the column is null. */
record Judgement(List<Trace> traces, Scam scam) {

    static final Judgement NONE = new Judgement(List.of(), Scam.NONE);

    /** Beyond this many nobody looks at each. */
    private static final int MOST = 500;

    private static final String FINDINGS = "findings";
    private static final String SCORE = "score";
    private static final String REASONS = "reasons";

    static Judgement of(Verdict verdict) {
        return new Judgement(
                verdict.findings().stream().limit(MOST).map(Trace::of).toList(), verdict.scam());
    }

    /** Null for nothing. */
    String write() {
        if (traces.isEmpty() && scam.score() == 0) {
            return null;
        }
        JsonArrayBuilder findings = Wire.array();
        traces.forEach(trace -> findings.add(Wire.array()
                .add(trace.kind().name())
                .add(trace.rule())
                .add(trace.action().name())
                .add(trace.place().start())
                .add(trace.place().end())));
        JsonArrayBuilder reasons = Wire.array();
        scam.reasons().forEach(reasons::add);
        return Wire.object()
                .add(FINDINGS, findings)
                .add(SCORE, scam.score())
                .add(REASONS, reasons)
                .build()
                .toString();
    }

    static Judgement read(String column) {
        if (column == null) {
            return NONE;
        }
        JsonObject json = Wire.read(column);
        return new Judgement(
                json.getJsonArray(FINDINGS).getValuesAs(JsonArray.class).stream()
                        .map(Judgement::trace)
                        .toList(),
                new Scam(json.getInt(SCORE), json.getJsonArray(REASONS).getValuesAs(JsonString::getString)));
    }

    private static Trace trace(JsonArray found) {
        return new Trace(
                Kind.valueOf(found.getString(0)),
                found.getString(1),
                Action.valueOf(found.getString(2)),
                new Span(found.getInt(3), found.getInt(4)));
    }
}
