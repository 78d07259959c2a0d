package id.amanchat.web.guard;

import id.amanchat.guard.Clause;
import id.amanchat.guard.Kind;
import id.amanchat.guard.Part;
import id.amanchat.guard.RuleLine;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** All rules, on or off. */
@Named
@RequestScoped
public class GuardRulesBacking {

    @Inject
    GuardPage page;

    /** A rule in the table. */
    public record Row(String name, List<Kind> kinds, boolean on) {}

    /** Rules for the same purpose. */
    public record Group(String name, List<Row> rows) {}

    public List<Group> getGroups() {
        return Arrays.stream(KindGroup.values())
                .map(group -> new Group(
                        group.name(),
                        page.getSettings().rules().stream()
                                .filter(rule -> group.of(rule))
                                .map(this::row)
                                .toList()))
                .filter(group -> !group.rows().isEmpty())
                .toList();
    }

    private Row row(RuleLine rule) {
        boolean on = page.getSettings().setting(Part.RULE, rule.name()).equals(Clause.ON);
        return new Row(rule.name(), rule.kinds().stream().sorted().toList(), page.ticked("rule-" + rule.name(), on));
    }

    public void save() {
        page.save(page.getSettings().rules().stream()
                .map(rule -> new Clause(
                        Part.RULE,
                        rule.name(),
                        Optional.of(rule)
                                .filter(each -> page.ticked("rule-" + each.name(), false))
                                .map(each -> Clause.ON)
                                .orElse(Clause.OFF)))
                .toList());
    }
}
