package id.amanchat.web.supervisor;

import id.amanchat.platform.Time;
import id.amanchat.social.ChannelFigures;
import id.amanchat.social.SocialFigures;
import id.amanchat.web.language.PageWords;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;

/** How the bank does on its social channels, over one of three periods that end now. */
@Named
@RequestScoped
public class SocialFiguresBacking {

    static final List<Integer> DAYS = List.of(1, 7, 30);

    @Inject
    SocialFigures figures;

    @Inject
    Time time;

    @Inject
    PageWords words;

    @Inject
    HttpServletRequest request;

    private List<ChannelFigures> lines;

    /** One for each channel. */
    public List<ChannelFigures> getLines() {
        if (lines == null) {
            lines = figures.since(time.now().minusDays(getDays()));
        }
        return lines;
    }

    public List<Integer> getPeriods() {
        return DAYS;
    }

    /** How long the period is; a day, unless the page asks for another one. */
    public int getDays() {
        String days = request.getParameter("days");
        return DAYS.stream()
                .filter(each -> each.toString().equals(days))
                .findFirst()
                .orElse(DAYS.get(0));
    }

    /** A stretch of time as people say it, in minutes or what fits better: 42 s, 12 min, 2 h 5 min. */
    public String stretch(Duration duration) {
        if (duration.toMinutes() == 0) {
            return words.of("js.duration.seconds", duration.toSeconds());
        }
        String minutes = words.of("js.duration.minutes", duration.toMinutesPart());
        if (duration.toHours() == 0) {
            return minutes;
        }
        return words.of("js.duration.hours", duration.toHours()) + " " + minutes;
    }
}
