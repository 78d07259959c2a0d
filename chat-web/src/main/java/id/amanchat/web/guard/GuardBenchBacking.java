package id.amanchat.web.guard;

import id.amanchat.administration.GuardBook;
import id.amanchat.guard.Action;
import id.amanchat.guard.Clause;
import id.amanchat.guard.Kind;
import id.amanchat.guard.Place;
import id.amanchat.guard.Sighting;
import id.amanchat.guard.Speaker;
import id.amanchat.guard.Trial;
import id.amanchat.web.security.Said;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The test bench: what the guard would make of a text. Nothing of it is kept, not even for the next page. */
@Named
@RequestScoped
public class GuardBenchBacking {

    private static final int LONGEST_TEXT = 4_000;

    @Inject
    GuardBook book;

    @Inject
    GuardPage page;

    @Inject
    private Said said;

    private Trial trial;

    /** What a rule saw. */
    public record Line(String rule, Kind kind, String piece, String action) {}

    /** As typed. */
    public String getText() {
        return page.field("text", "");
    }

    public String getSpeaker() {
        return speaker().name();
    }

    private Speaker speaker() {
        return one(Speaker.values(), "speaker", Speaker.STAFF);
    }

    public String getPlace() {
        return place().name();
    }

    private Place place() {
        return one(Place.values(), "place", Place.MESSAGE);
    }

    private <E extends Enum<E>> E one(E[] all, String field, E usual) {
        String name = page.field(field, "");
        for (E each : all) {
            if (each.name().equals(name)) {
                return each;
            }
        }
        return usual;
    }

    public String getLanguage() {
        return page.field("language", "").equals("id") ? "id" : "en";
    }

    /** The change that waits by which it is judged; empty text for the book in force. */
    public String getChange() {
        return page.parameter("change").orElse("");
    }

    public Place[] getPlaces() {
        return Place.values();
    }

    public Speaker[] getSpeakers() {
        return Speaker.values();
    }

    public void tryOut() {
        String text = getText();
        if (text.isBlank()) {
            said.refuse(GuardPage.PLACE, "guard.bench.empty");
        } else if (text.codePointCount(0, text.length()) > LONGEST_TEXT) {
            said.refuse(GuardPage.PLACE, "guard.bench.too-long");
        } else {
            trial = book.tryOut(text, speaker(), getLanguage(), place(), change());
        }
    }

    private Optional<UUID> change() {
        return page.parameter("change").flatMap(GuardBenchBacking::id);
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Whether there is something to show. */
    public boolean isTried() {
        return trial != null;
    }

    public Trial getTrial() {
        return trial;
    }

    public boolean isRefused() {
        return trial.verdict().refused();
    }

    public List<Line> getLines() {
        return trial.sightings().stream().map(this::line).toList();
    }

    private Line line(Sighting sighting) {
        return new Line(
                sighting.rule(),
                sighting.kind(),
                getText().substring(sighting.span().start(), sighting.span().end()),
                sighting.action().map(Action::name).orElse(Clause.LEAVE));
    }
}
