package id.amanchat.web.guard;

import id.amanchat.guard.Clause;
import id.amanchat.guard.Part;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Words and domains that the bank adds, each list as lines of text; and the score from which customers are warned. */
@Named
@RequestScoped
public class GuardListsBacking {

    private static final String SCAM_LINE = "scamLine";
    private static final Map<String, Listed> DOMAINS = Map.of(
            "domains", new Listed(Part.DOMAIN, ""),
            "brands", new Listed(Part.BRAND, ""),
            "shorteners", new Listed(Part.SHORTENER, ""));

    @Inject
    GuardPage page;

    /** A list in the form. */
    public record Field(String name, String text, int rows) {}

    public List<Field> getWords() {
        return page.getSettings().lists().stream()
                .map(list -> field(list, words(list)))
                .toList();
    }

    public List<Field> getDomains() {
        return List.of("domains", "brands", "shorteners").stream()
                .map(list -> field(list, DOMAINS.get(list)))
                .toList();
    }

    private static Listed words(String list) {
        return new Listed(Part.WORD, list + ":");
    }

    private Field field(String name, Listed listed) {
        String text = page.field(name, listed.text(page.getSettings().settings()));
        return new Field(name, text, (int) Math.max(3, Math.min(12, text.lines().count() + 1)));
    }

    public String getScamLine() {
        return page.field(SCAM_LINE, page.getSettings().setting(Part.SCAM_LINE, ""));
    }

    public void saveWords() {
        page.save(page.getSettings().lists().stream()
                .flatMap(list -> clauses(list, words(list)).stream())
                .toList());
    }

    public void saveDomains() {
        List<Clause> wanted = new ArrayList<>();
        DOMAINS.forEach((name, listed) -> wanted.addAll(clauses(name, listed)));
        wanted.add(Clause.scamLine(getScamLine()));
        page.save(wanted);
    }

    private List<Clause> clauses(String name, Listed listed) {
        return listed.clauses(page.getSettings().settings(), page.field(name, ""));
    }
}
