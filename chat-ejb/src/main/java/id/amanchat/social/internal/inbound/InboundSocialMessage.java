package id.amanchat.social.internal.inbound;

import id.amanchat.conversation.ConversationId;
import id.amanchat.platform.Wire;
import id.amanchat.social.AccountId;
import jakarta.json.JsonObject;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;

/** "Look again", as it travels in {@link InboundSocialMessageQueue}. */
sealed interface InboundSocialMessage {

    /** There is something to work off. */
    record Arrived(AccountId account) implements InboundSocialMessage {}

    /** This one failed, and is to be tried by itself; dead letters are of this kind. */
    record Again(UUID event) implements InboundSocialMessage {}

    /** A thread's conversation is over. */
    record Over(ConversationId conversation) implements InboundSocialMessage {}

    default JsonObject json() {
        String name;
        String id;
        if (this instanceof Arrived arrived) {
            name = "account";
            id = arrived.account().toString();
        } else if (this instanceof Again again) {
            name = "event";
            id = again.event().toString();
        } else {
            name = "over";
            id = ((Over) this).conversation().toString();
        }
        return Wire.object().add(name, id).build();
    }

    /** Anything else than what {@link #json} makes is an {@link IllegalArgumentException}. */
    static InboundSocialMessage parse(String text) {
        JsonObject json = Wire.read(text);
        try {
            if (json.containsKey("account")) {
                return new Arrived(AccountId.parse(json.getString("account")).orElseThrow());
            }
            if (json.containsKey("event")) {
                return new Again(UUID.fromString(json.getString("event")));
            }
            return new Over(Optional.ofNullable(json.getString("over", null))
                    .flatMap(ConversationId::parse)
                    .orElseThrow());
        } catch (NoSuchElementException | ClassCastException e) {
            throw new IllegalArgumentException("Not a message of this queue", e);
        }
    }
}
