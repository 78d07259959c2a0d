package id.amanchat.guard.internal.scam;

import id.amanchat.guard.Kind;
import id.amanchat.guard.Scam;
import id.amanchat.guard.Span;
import id.amanchat.guard.internal.Hit;
import id.amanchat.guard.internal.Scene;
import id.amanchat.guard.internal.Scoring;
import id.amanchat.guard.internal.reading.Word;
import java.util.List;

/** Adds up the signs of a scam. */
public class ScamScoring implements Scoring {
    private final Cues cues = new CueFile(WordFile.lines("cues.txt")).cues();
    private final Wording wording = new Wording(WordFile.lines("wording.txt"));
    private final Links links = new Links();

    @Override
    public Scam score(Scene scene, List<Hit> hits) {
        if (scene.book()
                .action(Kind.SCAM, scene.place(), scene.speaker().bank())
                .isEmpty()) {
            return Scam.NONE;
        }
        List<Word> words = scene.reading().words();
        List<Judged> addresses = links.judged(scene);
        Sets[] sets = cues.sets(words);
        places(scene, words, sets, addresses);
        Spoken spoken = new Spoken(words, sets);
        Seen seen = new Seen(new Weighing(scene.book().off()), new Telling(spoken));
        cues.find(spoken, seen::wants, seen::phrase);
        addresses.forEach(seen::address);
        seen.wording(wording.logit(words));
        return seen.scam();
    }

    /** The words of an address count as one, of which only the kind is known. */
    private void places(Scene scene, List<Word> words, Sets[] sets, List<Judged> addresses) {
        int at = 0;
        for (Judged each : addresses) {
            Span span = each.address().span();
            boolean first = true;
            while (at < sets.length
                    && scene.reading().span(words.get(at), words.get(at)).start() < span.end()) {
                if (scene.reading().span(words.get(at), words.get(at)).end() > span.start()) {
                    sets[at] = Sets.NONE;
                    if (first) {
                        sets[at] = cues.of(each.address().mail() ? Shape.MAIL : Shape.LINK);
                        first = false;
                    }
                }
                at++;
            }
        }
    }
}
