package id.amanchat.web.agent;

import id.amanchat.conversation.ClosedBecause;
import id.amanchat.conversation.ConversationId;
import id.amanchat.conversation.CustomerFile;
import id.amanchat.conversation.MessageView;
import id.amanchat.conversation.PastConversation;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

/** The customer's earlier conversations, a few at a time by key, and one of them to read, by sequence. */
@Named
@RequestScoped
public class PastBacking {

    static final int A_PAGE = 6;
    static final int MESSAGES = 40;
    /** Digits of the largest sequence that fits a long. */
    private static final String NUMBER = "\\d{1,18}";

    @Inject
    Via via;

    @Inject
    CustomerFile file;

    private List<PastConversation> found;
    private List<MessageView> messages;

    /** One that is over itself is not its own past. */
    public List<PastConversation> getLines() {
        Optional<ConversationId> inFront = via.find();
        return found().stream()
                .limit(A_PAGE)
                .filter(line -> !inFront.equals(Optional.of(line.id())))
                .toList();
    }

    public boolean isMore() {
        return found().size() > A_PAGE;
    }

    /** One more than is shown tells whether there are more. */
    private List<PastConversation> found() {
        if (found == null) {
            found = via.find()
                    .flatMap(id -> file.past(id, before(), A_PAGE + 1))
                    .orElse(List.of());
        }
        return found;
    }

    /** The last line that the page has; empty for the first page. */
    private Optional<PastConversation> before() {
        return via.find("past")
                .flatMap(id -> moment(via.text("closedAt"))
                        .map(at -> new PastConversation(id, "", "", "", at, ClosedBecause.AGENT_ENDED)));
    }

    private static Optional<OffsetDateTime> moment(String text) {
        try {
            return Optional.of(OffsetDateTime.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** Of the conversation chosen to be read, after the last message that the page has. */
    public List<MessageView> getMessages() {
        return read().subList(0, Math.min(MESSAGES, read().size()));
    }

    public boolean isMoreMessages() {
        return read().size() > MESSAGES;
    }

    private List<MessageView> read() {
        if (messages == null) {
            messages = via.find()
                    .flatMap(id -> via.find("past").flatMap(past -> file.messages(id, past, after(), MESSAGES + 1)))
                    .orElse(List.of());
        }
        return messages;
    }

    private long after() {
        String after = via.text("after");
        return after.matches(NUMBER) ? Long.parseLong(after) : 0;
    }
}
