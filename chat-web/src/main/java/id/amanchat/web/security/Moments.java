package id.amanchat.web.security;

import id.amanchat.web.language.Languages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Moments in words, by the bank's clock; a script then says them by the reader's own. */
@Named
@RequestScoped
public class Moments {

    @Inject
    Languages languages;

    @Inject
    HttpServletRequest request;

    /** Such as "21 Nov 2026, 15:04 WIB". */
    public String of(OffsetDateTime moment) {
        return DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm zzz", new Locale(languages.of(request)))
                .format(moment.atZoneSameInstant(ZoneId.systemDefault()));
    }
}
