package id.amanchat.web.book;

import id.amanchat.routing.Saved;
import id.amanchat.web.language.Languages;
import id.amanchat.web.language.PageWords;
import id.amanchat.web.security.Said;
import id.amanchat.web.security.Ways;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** What the pages on which something is edited have in common: their words, and how they say what came of it. */
@RequestScoped
public class BookPage {

    @Inject
    HttpServletRequest request;

    @Inject
    Languages languages;

    @Inject
    PageWords words;

    @Inject
    Said said;

    @Inject
    Ways ways;

    Sheet sheet(String form) {
        return new Sheet(request, words, form, "");
    }

    /** On a page with several forms: its fields' names begin with its own. */
    Sheet sheetOfSeveral(String form) {
        return new Sheet(request, words, form, form + "-");
    }

    /** A parameter of the address, or of the form; empty when there is none. */
    Optional<String> parameter(String name) {
        return Optional.ofNullable(request.getParameter(name))
                .map(String::strip)
                .filter(text -> !text.isEmpty() && text.indexOf('\0') < 0);
    }

    /** The name in the page's language. */
    String name(String english, String indonesian) {
        return Languages.INDONESIAN.equals(languages.of(request)) ? indonesian : english;
    }

    /** Such as "Monday 23 November, 08:00 WIB", by the clock of that zone; empty for none. */
    String moment(OffsetDateTime at, ZoneId zone) {
        return at == null
                ? ""
                : DateTimeFormatter.ofPattern("EEEE d MMMM, HH:mm zzz", new Locale(languages.of(request)))
                        .format(at.atZoneSameInstant(zone));
    }

    String words(String key, Object... arguments) {
        return words.of(key, arguments);
    }

    /** Says what came of it, there, and leads on when it is done. */
    void tell(String place, Saved saved, Sheet sheet, String way) {
        if (saved instanceof Saved.Refused refused) {
            sheet.refuse(refused);
        }
        if (saved instanceof Saved.Done) {
            said.tell(place, "book.saved");
            ways.to(way);
        } else {
            refuse(place, saved);
        }
    }

    private void refuse(String place, Saved saved) {
        said.refuse(
                place,
                saved instanceof Saved.Refused
                        ? "book.refused"
                        : "book." + saved.getClass().getSimpleName());
    }

    void refuse(String place) {
        said.refuse(place, "book.refused");
    }

    void deleted(String place, String way) {
        said.tell(place, "book.deleted");
        ways.to(way);
    }
}
