package id.amanchat.routing.internal;

import id.amanchat.identity.PersonId;
import id.amanchat.routing.AgentWork;
import id.amanchat.routing.DeskChanged;
import id.amanchat.routing.ListEntry;
import id.amanchat.routing.ListKind;
import id.amanchat.routing.Saved;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What agents can do. */
@ApplicationScoped
public class EditingWork {

    private static final int MOST_AT_ONCE = 10;

    @Inject
    private RoutingStore store;

    @Inject
    private BookStore book;

    @Inject
    private Edits edits;

    @Inject
    private Event<DeskChanged> deskChanged;

    public Optional<AgentWork> work(PersonId agent) {
        return store.findAgent(agent).map(state -> new AgentWork(state.skills(), state.languages(), state.capacity()));
    }

    /** Under the agent's lock: work is given by what the agent can do. */
    public Saved save(String actor, PersonId agent, AgentWork work) {
        Optional<AgentState> state = store.findLockedAgent(agent);
        if (state.isEmpty()) {
            return new Saved.NotFound();
        }
        return check(work, state.get().skills()).refusal().orElseGet(() -> {
            state.get().work(work.capacity(), work.skills(), work.languages());
            deskChanged.fire(new DeskChanged(agent));
            return edits.ruled(actor, "AGENT_WORK_SAVED", agent.toString());
        });
    }

    /** A skill that is in no list any more may stay with whoever has it. */
    private FormCheck check(AgentWork work, Collection<String> had) {
        List<String> listed =
                book.entries(ListKind.SKILL).stream().map(ListEntry::code).toList();
        return new FormCheck()
                .range("capacity", work.capacity(), 1, MOST_AT_ONCE)
                .unless(
                        work.skills().stream().allMatch(each -> listed.contains(each) || had.contains(each)),
                        "skills",
                        "unknown")
                .unless(!work.languages().isEmpty(), "languages", "missing")
                .unless(QueueRule.LANGUAGES.containsAll(work.languages()), "languages", "unknown");
    }
}
