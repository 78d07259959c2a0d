package id.amanchat.routing.internal;

import id.amanchat.conversation.ChatLine;
import id.amanchat.conversation.ConversationFlow;
import id.amanchat.conversation.ConversationId;
import id.amanchat.conversation.ConversationState;
import id.amanchat.conversation.Part;
import id.amanchat.identity.Badge;
import id.amanchat.identity.People;
import id.amanchat.identity.PersonId;
import id.amanchat.platform.Time;
import id.amanchat.routing.AgentLine;
import id.amanchat.routing.LiveLine;
import id.amanchat.routing.QueueCount;
import id.amanchat.routing.QueueLine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;

/** Puts together the supervisors' board, agents and conversations by a fixed number of queries, queues by some for each. */
@ApplicationScoped
public class BoardViews {

    private static final int LARGEST_PAGE = 100;

    @Inject
    private BoardStore boardStore;

    @Inject
    private DeskStore deskStore;

    @Inject
    private RoutingStore store;

    @Inject
    private QueueCounts queueCounts;

    @Inject
    private LookingAround looking;

    @Inject
    private Estimates estimates;

    @Inject
    private Loads loads;

    @Inject
    private ConversationFlow flow;

    @Inject
    private People people;

    @Inject
    private Time time;

    public List<QueueLine> queues() {
        Map<String, Long> offered = boardStore.offered();
        Situation situation = looking.situation();
        return queueCounts.of(store.queues().stream().filter(Queue::active).toList()).stream()
                .map(count -> line(count, offered.getOrDefault(count.queue(), 0L), situation))
                .toList();
    }

    private QueueLine line(QueueCount count, long offered, Situation situation) {
        OptionalLong estimate = estimates.newcomer(count.queue(), situation);
        return new QueueLine(
                count,
                offered,
                count.overdue(),
                situation.presentFor(count.queue()),
                estimate.isPresent() ? Optional.of(estimate.getAsLong()) : Optional.empty());
    }

    public List<AgentLine> agents() {
        List<AgentState> agents = boardStore.agents();
        List<PersonId> ids = agents.stream().map(AgentState::person).toList();
        Map<PersonId, Badge> badges = people.badges(ids);
        Set<PersonId> connected = deskStore.connected(ids, time.now());
        Map<PersonId, Integer> load = loads.all(ids);
        Map<PersonId, Integer> chats = boardStore.chats(ids);
        return agents.stream()
                .filter(agent -> badges.containsKey(agent.person()))
                .map(agent -> new AgentLine(
                        agent.person(),
                        badges.get(agent.person()).name(),
                        badges.get(agent.person()).employeeId(),
                        agent.availability(),
                        agent.reason(),
                        agent.chosenAt(),
                        connected.contains(agent.person()),
                        load.getOrDefault(agent.person(), 0),
                        agent.capacity(),
                        chats.getOrDefault(agent.person(), 0)))
                .toList();
    }

    /** Raised hands first, then who waits, then the others. */
    public List<LiveLine> conversations(Optional<String> queue, PersonId me, int offset, int limit) {
        return lines(page(queue, Math.max(0, offset), Math.max(1, Math.min(limit, LARGEST_PAGE))), me);
    }

    private List<ConversationId> page(Optional<String> queue, int offset, int limit) {
        List<ConversationId> page = new ArrayList<>();
        int skip = offset;
        for (BoardStore.Section section : BoardStore.Section.values()) {
            List<ConversationId> found = boardStore.page(section, queue, skip, limit - page.size());
            page.addAll(found);
            if (page.size() == limit) {
                return page;
            }
            skip = found.isEmpty() ? Math.max(0, skip - (int) boardStore.count(section, queue)) : 0;
        }
        return page;
    }

    public long count(Optional<String> queue) {
        return Arrays.stream(BoardStore.Section.values())
                .mapToLong(section -> boardStore.count(section, queue))
                .sum();
    }

    public Optional<LiveLine> find(ConversationId id, PersonId me) {
        return lines(List.of(id), me).stream()
                .filter(found -> found.line().state() != ConversationState.CLOSED)
                .findFirst();
    }

    private List<LiveLine> lines(List<ConversationId> ids, PersonId me) {
        Map<ConversationId, ChatLine> lines = flow.lines(ids);
        Map<ConversationId, Assignment> assignments = deskStore.assignments(ids);
        Map<ConversationId, Waiting> waiting = deskStore.waiting(ids);
        return ids.stream()
                .flatMap(id -> Stream.ofNullable(lines.get(id)))
                .map(line -> line(
                        line,
                        Optional.ofNullable(assignments.get(line.id())),
                        Optional.ofNullable(waiting.get(line.id())),
                        me))
                .toList();
    }

    private static LiveLine line(
            ChatLine line, Optional<Assignment> assignment, Optional<Waiting> waiting, PersonId me) {
        return new LiveLine(
                line,
                assignment
                        .map(Assignment::queue)
                        .or(() -> waiting.map(Waiting::queue))
                        .orElse(""),
                assignment.flatMap(Assignment::handRaisedAt),
                assignment.flatMap(Assignment::handRaisedFor),
                takesPart(line, me, Part.READER),
                takesPart(line, me, Part.HELPER),
                waiting.flatMap(Waiting::dueAt));
    }

    private static boolean takesPart(ChatLine line, PersonId me, Part part) {
        return line.parties().others().stream()
                .anyMatch(each -> each.part() == part && each.badge().person().equals(me));
    }
}
