package id.amanchat.web.supervisor;

import id.amanchat.platform.Time;
import id.amanchat.routing.AgentLine;
import id.amanchat.routing.LiveLine;
import id.amanchat.routing.QueueCount;
import id.amanchat.routing.QueueLine;
import id.amanchat.routing.SupervisorDesk;
import id.amanchat.web.agent.Via;
import id.amanchat.web.agent.WorkNames;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The supervisors' board, as it is at this moment. */
@Named
@RequestScoped
public class BoardBacking {

    static final int A_PAGE = 25;

    @Inject
    SupervisorDesk desk;

    @Inject
    WorkNames names;

    @Inject
    Via via;

    @Inject
    Time time;

    @Inject
    HttpServletRequest request;

    private List<QueueLine> queues;
    private List<AgentLine> agents;
    private List<LiveLine> conversations;
    private Optional<LiveLine> chosen;
    private Map<String, String> queueNames;

    public List<QueueLine> getQueues() {
        if (queues == null) {
            queues = desk.queues();
        }
        return queues;
    }

    public List<AgentLine> getAgents() {
        if (agents == null) {
            agents = desk.agents();
        }
        return agents;
    }

    public List<LiveLine> getConversations() {
        return found().subList(0, Math.min(A_PAGE, found().size()));
    }

    public boolean isMore() {
        return found().size() > A_PAGE;
    }

    /** One more than is shown tells whether there are more. */
    private List<LiveLine> found() {
        if (conversations == null) {
            conversations = desk.conversations(queue(), (getPage() - 1) * A_PAGE, A_PAGE + 1);
        }
        return conversations;
    }

    /** The only queue to show conversations of; null for all. */
    private String queue() {
        String queue = request.getParameter("queue");
        return queue == null || queue.isEmpty() ? null : queue;
    }

    /** From 1. */
    public int getPage() {
        String page = request.getParameter("page");
        return page != null && page.matches("[1-9]\\d{0,3}") ? Integer.parseInt(page) : 1;
    }

    /** The conversation in front; null when there is none, and when it is over. */
    public LiveLine getChosen() {
        if (chosen == null) {
            chosen = via.find().flatMap(desk::find);
        }
        return chosen.orElse(null);
    }

    /** The name of a queue; of one that is gone, its key. */
    public String queue(String key) {
        if (queueNames == null) {
            queueNames =
                    getQueues().stream().map(QueueLine::count).collect(Collectors.toMap(QueueCount::queue, this::name));
        }
        return queueNames.getOrDefault(key, key);
    }

    private String name(QueueCount count) {
        return names.either(count.nameEnglish(), count.nameIndonesian());
    }

    /** Whether somebody waits for longer than promised. */
    public boolean late(LiveLine line) {
        return line.due().filter(due -> due.isBefore(time.now())).isPresent();
    }

    /** Tenths of a chat as people write them: 2, or 2.5. */
    public String tenths(int load) {
        return load % 10 == 0 ? String.valueOf(load / 10) : names.decimal(load / 10.0);
    }
}
