package id.amanchat.bench.product;

import id.amanchat.bench.journal.OpenJournal;
import id.amanchat.bench.journal.Side;

/** A customer on the chat page. */
final class Customer implements AutoCloseable {
    private final Someone someone;
    private final Api api;
    private final OpenJournal journal;
    private Events events;

    Customer(Someone someone, OpenJournal journal) {
        this.someone = someone;
        this.journal = journal;
        this.api = new Api(someone);
    }

    /** Signed in already: opens the chat page and connects. */
    void connect() {
        disconnect();
        var page = someone.openPage("/chat/conversation");
        events = new Events(Side.CUSTOMER, journal, type -> {});
        events.open(someone, page);
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
