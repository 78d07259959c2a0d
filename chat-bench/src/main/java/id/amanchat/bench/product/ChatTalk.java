package id.amanchat.bench.product;

import id.amanchat.bench.journal.Sending;
import id.amanchat.bench.journal.Side;
import id.amanchat.bench.load.Talk;

/** A conversation of the product that an agent has accepted. */
record ChatTalk(String conversation, Customer customer, Agent agent) implements Talk {

    @Override
    public void send(Sending sending, String text) {
        var api = sending.from() == Side.CUSTOMER ? customer.api() : agent.api();
        api.post(sending, text);
    }
}
