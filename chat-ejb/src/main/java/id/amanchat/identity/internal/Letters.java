package id.amanchat.identity.internal;

import id.amanchat.identity.ActivityKind;
import id.amanchat.identity.PersonId;
import id.amanchat.identity.Visitor;
import jakarta.enterprise.context.ApplicationScoped;

/** Letters that tell people what happened to their access. */
@ApplicationScoped
public class Letters {

    /**
     * Writes to the person, in the caller's transaction, that this happened; for {@link ActivityKind#NOT_ME} to the bank's
     * security desk too. {@link ActivityKind#SIGNED_IN} means: on a device never seen before.
     *
     * @param visitor from where; null for the bank's or the product's own doing
     */
    public void tell(PersonId person, ActivityKind kind, Visitor visitor) {}
}
