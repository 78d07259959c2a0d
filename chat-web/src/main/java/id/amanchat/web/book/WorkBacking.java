package id.amanchat.web.book;

import id.amanchat.identity.PersonId;
import id.amanchat.routing.AgentWork;
import id.amanchat.routing.ListKind;
import id.amanchat.routing.QueueBook;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What an agent can do, on the person's page. */
@Named
@RequestScoped
public class WorkBacking {

    private static final String FORM = "work";

    @Inject
    QueueBook book;

    @Inject
    BookPage page;

    @Inject
    BookLabels labels;

    private Sheet sheet;
    private Optional<AgentWork> stored;

    /** Whether the person was ever an agent. */
    public boolean isAny() {
        return stored().isPresent();
    }

    private Optional<AgentWork> stored() {
        if (stored == null) {
            stored = id().flatMap(book::work);
        }
        return stored;
    }

    private Optional<PersonId> id() {
        return page.parameter("id").flatMap(PersonId::parse);
    }

    public Sheet getSheet() {
        if (sheet == null) {
            sheet = page.sheetOfSeveral(FORM);
            stored().ifPresent(work -> sheet.with("work-capacity", work.capacity())
                    .with("work-skills", work.skills())
                    .with("work-languages", work.languages()));
        }
        return sheet;
    }

    /** Those of the list, and what the agent has of those that are in no list any more. */
    public List<Option> getSkills() {
        Map<String, String> skills = labels.list(ListKind.SKILL);
        stored().ifPresent(work -> work.skills().forEach(skill -> skills.putIfAbsent(skill, skill)));
        return getSheet().options("work-skills", skills);
    }

    public List<Option> getLanguages() {
        return getSheet().options("work-languages", labels.languages());
    }

    public void save() {
        AgentWork work = new AgentWork(
                getSheet().all("work-skills"),
                getSheet().all("work-languages"),
                getSheet().number("work-capacity"));
        id().ifPresent(agent -> page.tell(FORM, book.save(agent, work), getSheet(), "admin/people/person?id=" + agent));
    }
}
