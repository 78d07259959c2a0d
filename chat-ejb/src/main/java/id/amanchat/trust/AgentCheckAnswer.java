package id.amanchat.trust;

import java.time.Duration;
import java.time.OffsetDateTime;

/** What came of checking an employee ID and match code. */
public sealed interface AgentCheckAnswer {

    /** The signed-in customer's own conversation: this person of the bank writes in it right now. */
    record Genuine(String name, String employeeId, OffsetDateTime openSince) implements AgentCheckAnswer {}

    /**
     * Nobody is signed in, and such a chat is open. That alone proves nothing to whoever asks: a criminal can have opened it
     * and be reading its code to a victim. So the answer says since when, and that who did not open it after signing in
     * here is being deceived.
     */
    record SomebodysChat(OffsetDateTime openSince) implements AgentCheckAnswer {}

    /** Unknown, wrong, old, somebody else's: nobody learns which. */
    record NotConfirmed() implements AgentCheckAnswer {}

    /** Tried too often; the right one would be answered so, too. */
    record TooOften(Duration pause) implements AgentCheckAnswer {}
}
