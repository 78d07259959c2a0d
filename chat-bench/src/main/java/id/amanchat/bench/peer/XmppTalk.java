package id.amanchat.bench.peer;

import id.amanchat.bench.journal.Sending;
import id.amanchat.bench.journal.Side;
import id.amanchat.bench.load.Talk;

/** Two accounts of the peer that write to each other. XMPP acknowledges nothing by itself: only the arrival counts. */
record XmppTalk(String conversation, XmppAccount customer, XmppAccount agent) implements Talk {

    @Override
    public void send(Sending sending, String text) {
        var id = Conversations.id(conversation, sending.clientId());
        if (sending.from() == Side.CUSTOMER) {
            customer.send(agent, id, text);
        } else {
            agent.send(customer, id, text);
        }
        sending.acknowledged(0);
    }
}
