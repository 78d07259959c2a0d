package id.amanchat.routing.internal;

import id.amanchat.conversation.ChatLine;
import id.amanchat.conversation.ConversationFlow;
import id.amanchat.conversation.ConversationId;
import id.amanchat.identity.PersonId;
import id.amanchat.platform.Time;
import id.amanchat.routing.ChatView;
import id.amanchat.routing.DeskView;
import id.amanchat.routing.OfferView;
import id.amanchat.routing.WrapUpView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts together what an agent has on the desk, by a fixed number of queries. */
@ApplicationScoped
public class DeskViews {

    @Inject
    private RoutingStore store;

    @Inject
    private OfferStore offerStore;

    @Inject
    private DeskStore deskStore;

    @Inject
    private WrapUpStore wrapUpStore;

    @Inject
    private TransferViews transferViews;

    @Inject
    private QueueCounts queueCounts;

    @Inject
    private Loads loads;

    @Inject
    private ConversationFlow flow;

    @Inject
    private Time time;

    /** What is on it, read. */
    private record Desk(
            List<Offer> offers, List<Assignment> answered, TransferViews.Known transfers, List<WrapUp> wrapUps) {

        Set<ConversationId> conversations() {
            return Stream.of(
                            offers.stream().map(Offer::conversation),
                            answered.stream().map(Assignment::conversation),
                            transfers.joined().stream().map(Transfer::conversation),
                            wrapUps.stream().map(WrapUp::conversation))
                    .flatMap(each -> each)
                    .collect(Collectors.toSet());
        }
    }

    public DeskView view(PersonId me) {
        AgentState agent = store.findAgent(me).orElseGet(() -> AgentState.newcomer(me, time.now()));
        List<Offer> offers = offerStore.running(me);
        Desk desk = new Desk(offers, deskStore.assignments(me), transferViews.of(me, offers), wrapUpStore.open(me));
        Map<ConversationId, ChatLine> lines = flow.lines(desk.conversations());
        return new DeskView(
                agent.availability(),
                agent.reason(),
                agent.chosenAt(),
                agent.capacity(),
                loads.of(me),
                offers(desk, lines),
                chats(desk, lines),
                wrapUps(desk, lines),
                queueCounts.of(deskStore.served(me)),
                agent.notices());
    }

    private List<OfferView> offers(Desk desk, Map<ConversationId, ChatLine> lines) {
        Map<ConversationId, Waiting> waiting = deskStore.waiting(
                desk.offers().stream().map(Offer::conversation).toList());
        return desk.offers().stream()
                .filter(offer -> lines.containsKey(offer.conversation()))
                .map(offer -> new OfferView(
                        offer.id(),
                        lines.get(offer.conversation()),
                        offer.queue(),
                        offer.expiresAt(),
                        Optional.ofNullable(waiting.get(offer.conversation())).flatMap(Waiting::dueAt),
                        offer.transfer().flatMap(desk.transfers()::view)))
                .toList();
    }

    private static List<ChatView> chats(Desk desk, Map<ConversationId, ChatLine> lines) {
        Stream<ChatView> mine = desk.answered().stream()
                .filter(each -> lines.containsKey(each.conversation()))
                .map(each -> ChatViews.answered(
                        each, lines.get(each.conversation()), desk.transfers().of(each.conversation())));
        Stream<ChatView> joined = desk.transfers().joined().stream()
                .filter(each -> lines.containsKey(each.conversation()))
                .map(each -> ChatViews.joined(
                        lines.get(each.conversation()),
                        desk.transfers().queueOf(each),
                        desk.transfers().of(each.conversation())));
        return Stream.concat(mine, joined).toList();
    }

    private static List<WrapUpView> wrapUps(Desk desk, Map<ConversationId, ChatLine> lines) {
        return desk.wrapUps().stream()
                .filter(each -> lines.containsKey(each.conversation()))
                .map(each -> each.view(
                        lines.get(each.conversation()).parties().customer().name()))
                .toList();
    }
}
