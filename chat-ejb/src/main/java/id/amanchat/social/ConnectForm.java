package id.amanchat.social;

import id.amanchat.conversation.Channel;

/**
 * An account to be connected, as typed.
 *
 * @param server root address of the channel's interface; blank: the channel's own, where it has one for everybody
 * @param clientId of the application the bank has made at the channel; blank where the product registers itself
 * @param clientSecret its secret
 */
public record ConnectForm(Channel channel, String server, String clientId, String clientSecret) {

    @Override
    public String toString() {
        return "ConnectForm[" + channel + "]";
    }
}
