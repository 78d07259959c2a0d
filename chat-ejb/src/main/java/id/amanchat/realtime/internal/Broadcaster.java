package id.amanchat.realtime.internal;

import id.amanchat.conversation.ChatLine;
import id.amanchat.conversation.ConversationId;
import id.amanchat.conversation.MarkMoved;
import id.amanchat.conversation.MessagePosted;
import id.amanchat.conversation.MessageRedacted;
import id.amanchat.conversation.NoteWritten;
import id.amanchat.conversation.Parties;
import id.amanchat.conversation.SecretAsked;
import id.amanchat.conversation.StateChanged;
import id.amanchat.conversation.StepTaken;
import id.amanchat.conversation.StepView;
import id.amanchat.conversation.Typing;
import id.amanchat.identity.PersonId;
import id.amanchat.platform.Courier;
import id.amanchat.platform.Destinations;
import id.amanchat.platform.Node;
import id.amanchat.platform.Wire;
import id.amanchat.realtime.MessageJson;
import id.amanchat.realtime.NoteJson;
import id.amanchat.realtime.PartiesJson;
import id.amanchat.realtime.PlaceJson;
import id.amanchat.realtime.Push;
import id.amanchat.realtime.StepJson;
import id.amanchat.routing.BoardChanged;
import id.amanchat.routing.DeskChanged;
import id.amanchat.routing.PlaceChanged;
import id.amanchat.routing.RulesChanged;
import id.amanchat.routing.TransferEnded;
import id.amanchat.social.SocialInboxChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Map;
import java.util.Set;

/** Carries what was committed to the people concerned: to this node's sockets at once, to the other nodes by topic. */
@ApplicationScoped
public class Broadcaster {

    @Inject
    private Event<Push> pushes;

    @Inject
    private Courier courier;

    @Inject
    private Node node;

    @Inject
    private Announcer announcer;

    @Inject
    private MessageJson messages;

    void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) MessagePosted event) {
        tell(event.parties().all(), about("message", event.id()).addAll(messages.of(event.message())));
    }

    /** What stood there until now must leave every open page. */
    void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) MessageRedacted event) {
        tell(event.parties().all(), about("redacted", event.id()).addAll(messages.of(event.message())));
    }

    /** A customer is never told who reads along. */
    void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) StateChanged event) {
        Parties parties = event.parties();
        tell(parties.staff(), state(event).addAll(PartiesJson.forStaff(parties)));
        tell(parties.customerHere(), state(event).addAll(PartiesJson.forCustomer(parties)));
    }

    private static JsonObjectBuilder state(StateChanged event) {
        return about("state", event.id())
                .add("state", event.state().name())
                .add("closedBecause", Wire.text(event.because().map(Enum::name)));
    }

    void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) StepTaken event) {
        Parties parties = event.parties();
        tell(audience(event.step(), parties), about("step", event.id()).add("step", StepJson.of(event.step())));
    }

    private static Set<PersonId> audience(StepView step, Parties parties) {
        if (step.kind().customerOnly()) {
            return parties.customerHere();
        }
        return step.staffOnly() ? parties.staff() : parties.all();
    }

    void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) NoteWritten event) {
        tell(event.parties().staff(), about("note", event.id()).add("note", NoteJson.of(event.note())));
    }

    void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) MarkMoved event) {
        tell(
                event.parties().otherThan(event.who()),
                about(event.read() ? "read" : "received", event.id())
                        .add("sequence", event.sequence())
                        .add("by", event.by().label()));
    }

    void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) Typing event) {
        tell(
                event.parties().otherThan(event.who().person()),
                about("typing", event.id())
                        .add("by", event.by().label())
                        .add("name", event.who().name()));
    }

    void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) PlaceChanged event) {
        tell(Set.of(event.customer()), about("place", event.conversation()).addAll(PlaceJson.of(event.place())));
    }

    void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) DeskChanged event) {
        tell(Set.of(event.agent()), Wire.object().add("type", "desk"));
    }

    void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) TransferEnded event) {
        tell(
                Set.of(event.proposer()),
                about("transfer", event.conversation())
                        .add("outcome", event.outcome().name())
                        .add("receiver", event.receiverName())
                        .add("reason", Wire.text(event.reason())));
    }

    /** Whatever supervisors see changing may change what waits, too, which every agent sees. */
    void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) BoardChanged event) {
        announcer.announce(Announcement.BOARD);
        announcer.announce(Announcement.QUEUES);
    }

    /** Once may be clumsy. */
    void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) SecretAsked event) {
        if (event.time() >= ChatLine.ALARMING) {
            announcer.announce(Announcement.BOARD);
            announcer.announce(Announcement.ALERT);
        }
    }

    void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) RulesChanged event) {
        announcer.announce(Announcement.RULES);
    }

    /** What is new there, staff ask for. */
    void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) SocialInboxChanged event) {
        announcer.announce(Announcement.SOCIAL);
    }

    void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) ThreadStaff event) {
        tell(event.staff(), about("thread", event.thread()));
    }

    private static JsonObjectBuilder about(String type, ConversationId conversation) {
        return Wire.object().add("type", type).add("conversation", conversation.toString());
    }

    private void tell(Set<PersonId> to, JsonObjectBuilder builder) {
        if (to.isEmpty()) {
            return;
        }
        JsonObject body = builder.build();
        pushes.fire(new Push(to, body));
        courier.send(
                Destinations.CONVERSATION_EVENT_TOPIC,
                new ConversationEvent(to, body).json(),
                Map.of(ConversationEvent.NODE, node.name(), ConversationEvent.SERVER, node.server()));
    }
}
