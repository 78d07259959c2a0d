package id.amanchat.web.agent;

import id.amanchat.conversation.ConversationView;
import id.amanchat.conversation.Conversations;
import id.amanchat.conversation.CustomerFile;
import id.amanchat.conversation.CustomerView;
import id.amanchat.web.language.PageWords;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

/** Beside a chat: who its customer is, and how they had proven it. */
@Named
@RequestScoped
public class CustomerPanelBacking {

    private static final String ANOTHER_WAY = "other";

    @Inject
    Via via;

    @Inject
    CustomerFile file;

    @Inject
    Conversations conversations;

    @Inject
    PageWords words;

    private Optional<CustomerView> customer;
    private Optional<ConversationView> conversation;

    /** Null before a chat is chosen, and for one that the caller may not look at any more. */
    public CustomerView getCustomer() {
        if (customer == null) {
            customer = via.find().flatMap(file::view);
        }
        return customer.orElse(null);
    }

    /** The chat itself; null as {@link #getCustomer}. */
    public ConversationView getConversation() {
        if (conversation == null) {
            conversation = via.find().flatMap(conversations::find);
        }
        return conversation.orElse(null);
    }

    /** Whether a chat was chosen that the caller may not look at. */
    public boolean isWithheld() {
        return via.find().isPresent() && getCustomer() == null;
    }

    /** How the customer had proven to be themselves, in words; null when it is not known. */
    public String getProof() {
        return getCustomer()
                .verifiedBy()
                .map(kind -> words.of("panel.proof." + known(kind)))
                .orElse(null);
    }

    private static String known(String kind) {
        return switch (kind) {
            case "CODE" -> "code";
            case "PASSKEY" -> "passkey";
            case "RECOVERY_CODE" -> "recovery";
            default -> ANOTHER_WAY;
        };
    }
}
