package id.amanchat.social.internal.outbound;

import id.amanchat.conversation.ConversationState;
import id.amanchat.conversation.ConversationView;
import id.amanchat.identity.PersonId;
import id.amanchat.social.Audience;

/** Who looks at the social inbox. */
public record Viewer(PersonId person, boolean supervisor) {

    /** A public thread everybody may see; a private one those who take part, and supervisors. */
    boolean maySee(Audience audience, ConversationView conversation) {
        return audience == Audience.PUBLIC || supervisor || takesPart(conversation);
    }

    /** Only agents take work. */
    boolean mayClaim(ConversationState state) {
        return state == ConversationState.WAITING && !supervisor;
    }

    boolean takesPart(ConversationView conversation) {
        return conversation.parties().staff().contains(person);
    }
}
