package id.amanchat.web.page;

import id.amanchat.health.CheckLine;
import id.amanchat.platform.SelfCheck;
import id.amanchat.web.language.PageWords;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What the application stands on, for administrators. */
@Named
@RequestScoped
public class SelfCheckBacking {

    @Inject
    private SelfCheck selfCheck;

    @Inject
    private PageWords words;

    private List<Line> lines;

    /** A line of the self-check, as pages read it. */
    public record Line(CheckLine line, String name, String text) {

        public boolean isOk() {
            return line.ok();
        }

        public String getName() {
            return name;
        }

        public String getText() {
            return text;
        }

        public String getCure() {
            return line.cure();
        }
    }

    /** The cure stays as it is: commands have one language. */
    private Line translated(CheckLine line) {
        return new Line(
                line,
                words.of("check." + line.name().replace(' ', '-')),
                words.of("check." + line.code(), line.details().toArray()));
    }

    public List<Line> getLines() {
        if (lines == null) {
            lines = selfCheck.run().stream().map(this::translated).toList();
        }
        return lines;
    }
}
