package id.amanchat.web.push;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Specializes;
import org.omnifaces.cdi.push.SocketUserManager;

/**
 * Whose each push channel is. OmniFaces opens a channel to whoever knows its id; that id stands in an address, so in
 * access logs and proxies, and must open nothing to anybody else.
 */
@Specializes
@ApplicationScoped
public class ChannelOwners extends SocketUserManager {

    /** Whether the channel of that id, in the address after the question mark, was given to this person. */
    public boolean owns(String person, String channel, String id) {
        return person.equals(getUser(channel, channel + "?" + id));
    }
}
