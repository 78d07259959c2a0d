package id.amanchat.it.harness;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;

/** What axe-core finds inaccessible on a page. */
public final class Axe {

    private Axe() {}

    public static List<String> violations(Page page) {
        AxeRunOptions options = new AxeRunOptions();
        // Everything else is found as well and told in less detail, which takes a third of the time.
        options.setResultTypes(List.of("violations"));
        return new AxeBuilder(page)
                        // Without it axe opens a page of its own to put frames together, and there are none.
                        .setLegacyMode(true)
                        .options(options)
                        .analyze()
                        .getViolations()
                        .stream()
                        .map(Axe::described)
                        .toList();
    }

    private static String described(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " "
                + rule.getNodes().stream().map(node -> node.getHtml()).toList();
    }
}
