package id.amanchat.web.page;

import id.amanchat.health.CheckLine;
import id.amanchat.platform.SelfCheck;
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

    private List<Line> lines;

    /** A line of the self-check, as pages read it. */
    public record Line(CheckLine line) {

        public boolean isOk() {
            return line.ok();
        }

        public String getName() {
            return line.name();
        }

        public String getText() {
            return line.text();
        }

        public String getCure() {
            return line.cure();
        }
    }

    public List<Line> getLines() {
        if (lines == null) {
            lines = selfCheck.run().stream().map(Line::new).toList();
        }
        return lines;
    }
}
