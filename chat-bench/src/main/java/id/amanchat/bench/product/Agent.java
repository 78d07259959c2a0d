package id.amanchat.bench.product;

import id.amanchat.bench.journal.OpenJournal;
import id.amanchat.bench.journal.Side;

/** An agent at the desk who takes whatever is offered. */
final class Agent implements AutoCloseable {
    private final Someone someone;
    private final Api api;
    private final OpenJournal journal;
    private Events events;

    Agent(Someone someone, OpenJournal journal) {
        this.someone = someone;
        this.journal = journal;
        this.api = new Api(someone);
    }

    /** Signed in already: opens the console, connects and is online. */
    void connect() {
        disconnect();
        var page = someone.openPage("/chat/agent/");
        events = new Events(Side.AGENT, journal, this::onEvent);
        events.open(someone, page);
        api.beOnline();
        api.acceptOffers();
    }

    private void onEvent(String type) {
        if (type.equals("desk")) {
            api.acceptOffers();
        }
    }

    boolean connected() {
        return events != null && events.isOpen();
    }

    Api api() {
        return api;
    }

    Someone someone() {
        return someone;
    }

    private void disconnect() {
        if (events != null) {
            events.close();
        }
    }

    @Override
    public void close() {
        disconnect();
        someone.close();
    }
}
