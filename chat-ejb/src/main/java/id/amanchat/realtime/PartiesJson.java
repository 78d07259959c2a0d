package id.amanchat.realtime;

import id.amanchat.conversation.Part;
import id.amanchat.conversation.Participant;
import id.amanchat.conversation.Parties;
import id.amanchat.identity.Badge;
import id.amanchat.platform.Wire;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;

/** Who answers in a conversation, as clients get it, pushed or asked for. */
public final class PartiesJson {

    private PartiesJson() {}

    /** {@code agent {name, employeeId}} or null, {@code others [{name, employeeId, part}]}; readers too. */
    public static JsonObjectBuilder forStaff(Parties parties) {
        return of(parties, true);
    }

    /** The same; a customer never learns who reads along. */
    public static JsonObjectBuilder forCustomer(Parties parties) {
        return of(parties, false);
    }

    private static JsonObjectBuilder of(Parties parties, boolean readers) {
        JsonArrayBuilder others = Wire.array();
        parties.others().stream()
                .filter(other -> readers || other.part() == Part.HELPER)
                .forEach(other -> others.add(participant(other)));
        JsonObjectBuilder json = Wire.object();
        parties.agent()
                .ifPresentOrElse(agent -> json.add("agent", badge(agent)), () -> json.add("agent", JsonValue.NULL));
        return json.add("others", others);
    }

    private static JsonObjectBuilder participant(Participant participant) {
        return badge(participant.badge()).add("part", participant.part().name());
    }

    private static JsonObjectBuilder badge(Badge badge) {
        return Wire.object()
                .add("name", badge.name())
                .add("employeeId", badge.employeeId() == null ? "" : badge.employeeId());
    }
}
