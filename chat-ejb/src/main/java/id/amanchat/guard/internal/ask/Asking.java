package id.amanchat.guard.internal.ask;

import id.amanchat.guard.Kind;
import id.amanchat.guard.Span;
import id.amanchat.guard.internal.Scene;
import id.amanchat.guard.internal.reading.Reading;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Reads what a text asks for. It names the secrets and the requests it knows by {@code ask.words}; whether a secret is
 * asked for is judged by sentence: by the nearest word that governs it, and the mood in which that is said.
 */
final class Asking {

    /** The lines before that belong to it: a question may come in two messages. */
    private static final int CONTEXT = 2;

    private static final Map<Tag, Kind> KINDS = new EnumMap<>(Map.of(
            Tag.CVV, Kind.ASKS_FOR_CVV,
            Tag.PIN, Kind.ASKS_FOR_PIN,
            Tag.PASSWORD, Kind.ASKS_FOR_PASSWORD,
            Tag.CARD, Kind.ASKS_FOR_CARD_NUMBER,
            Tag.REMOTE, Kind.ASKS_FOR_REMOTE_CONTROL,
            Tag.HOLDING, Kind.ASKS_FOR_TRANSFER));

    private static final Tags NAMED =
            Tags.of(Tag.CVV, Tag.PIN, Tag.PASSWORD, Tag.CODE, Tag.CARD, Tag.REMOTE, Tag.HOLDING);

    /** Whatever comes near a secret. */
    private static final Tags ABOUT = Tags.of(
            Tag.CVV,
            Tag.PIN,
            Tag.PASSWORD,
            Tag.CODE,
            Tag.CARD,
            Tag.REMOTE,
            Tag.HOLDING,
            Tag.SMS,
            Tag.TOKEN,
            Tag.READS,
            Tag.SHOOTS,
            Tag.SCREEN,
            Tag.THISACCOUNT,
            Tag.MOTHER,
            Tag.BIRTH);

    private final Languages languages = new Languages();
    private final Wording wording = Wording.learned();

    /** Everything a scene asks for. */
    record Seen(List<Asked> all) {}

    /** One thing that was asked for, and where in the original text. */
    record Asked(Kind kind, Span span) {}

    /** Read once for each scene, however many rules want to know. */
    List<Asked> in(Scene scene) {
        return scene.reading()
                .as(Seen.class, reading -> new Seen(read(scene, languages.by(scene.book()))))
                .all();
    }

    private List<Asked> read(Scene scene, Listener listener) {
        List<Reading> recent = scene.recent();
        List<Reading> near = recent.subList(Math.max(0, recent.size() - CONTEXT), recent.size());
        Units units = listener.units(scene.reading(), near);
        List<Asked> heard = secret(units) ? heard(units, scene.reading()) : List.of();
        if (heard.isEmpty()) {
            return about(units, ABOUT) && wording.asks(scene.reading())
                    ? List.of(worded(units, scene.reading()))
                    : List.of();
        }
        return about(units, NAMED) && wording.honest(scene.reading()) ? List.of() : heard;
    }

    private static List<Asked> heard(Units units, Reading reading) {
        return Asks.in(Talk.of(units)).stream()
                .filter(ask -> units.now(ask.to()))
                .map(ask -> new Asked(ask.kind(), span(ask, units, reading)))
                .distinct()
                .toList();
    }

    /** What is asked for by the wording of the whole: what is named in it, and else a code. */
    private static Asked worded(Units units, Reading reading) {
        Kind kind = KINDS.entrySet().stream()
                .filter(each -> IntStream.range(0, units.size()).anyMatch(at -> units.is(at, each.getKey())))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(Kind.ASKS_FOR_CODE);
        return new Asked(kind, reading.span(0, reading.folded().length()));
    }

    /** Whether this message names a secret itself; "please send it" says nothing without the one before. */
    private static boolean about(Units units, Tags secrets) {
        return IntStream.range(0, units.size()).anyMatch(at -> units.now(at) && units.isAny(at, secrets));
    }

    private static boolean secret(Units units) {
        for (int at = 0; at < units.size(); at++) {
            if (units.isAny(at, Asks.ALL)) {
                return true;
            }
        }
        return false;
    }

    private static Span span(Ask ask, Units units, Reading reading) {
        int from = ask.from();
        while (!units.now(from)) {
            from++;
        }
        return reading.span(units.from(from), units.to(ask.to()));
    }
}
