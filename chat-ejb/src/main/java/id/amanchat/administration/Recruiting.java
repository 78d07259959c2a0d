package id.amanchat.administration;

import id.amanchat.administration.internal.GivingWork;
import id.amanchat.guard.Guard;
import id.amanchat.guard.Place;
import id.amanchat.guard.Speaker;
import id.amanchat.identity.NewStaff;
import id.amanchat.identity.PersonId;
import id.amanchat.identity.Role;
import id.amanchat.identity.Roles;
import id.amanchat.identity.SessionId;
import id.amanchat.identity.Staff;
import id.amanchat.identity.StaffAnswer;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Makes somebody a member of staff: agents get chats offered, from the moment they come in. */
@Stateless
@RolesAllowed(Roles.ADMINISTRATOR)
public class Recruiting {

    private static final int MOST_AT_ONCE = 10;
    private static final Pattern SKILL = Pattern.compile("[a-z0-9-]{1,40}");
    private static final Set<String> LANGUAGES = Set.of("en", "id");

    @Inject
    private Guard guard;

    @Inject
    private Staff staff;

    @Inject
    private GivingWork givingWork;

    /**
     * Creates a person like {@link Staff#create}; agents with their work.
     *
     * @param capacity chats at once, 1 to 10; of no meaning but for agents
     * @param skills names of skills as queues ask for them; likewise
     * @param languages "en" and "id", those they can answer in; at least one; likewise
     * @throws id.amanchat.identity.StepUpNeeded as {@link Staff#create}
     */
    public StaffAnswer create(
            SessionId session, NewStaff newcomer, int capacity, Set<String> skills, Set<String> languages) {
        Optional<StaffAnswer> refusal =
                badName(newcomer.name()).or(() -> refusal(newcomer.role(), capacity, skills, languages));
        if (refusal.isPresent()) {
            return refusal.get();
        }
        StaffAnswer answer = staff.create(session, newcomer);
        if (answer instanceof StaffAnswer.CodeMade made && newcomer.role() == Role.AGENT) {
            givingWork.to(made.person(), capacity, skills, languages);
        }
        return answer;
    }

    /**
     * Moves somebody to another role like {@link Staff#changeRole}; whoever becomes an agent for the first time with that
     * work, later with the work they had.
     */
    public StaffAnswer changeRole(
            SessionId session, PersonId person, Role role, int capacity, Set<String> skills, Set<String> languages) {
        Optional<StaffAnswer> refusal = refusal(role, capacity, skills, languages);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        StaffAnswer answer = staff.changeRole(session, person, role);
        if (answer instanceof StaffAnswer.Done && role == Role.AGENT) {
            givingWork.to(person, capacity, skills, languages);
        }
        return answer;
    }

    /** A name stands beside everything somebody writes: it is none that the guard would touch. */
    private Optional<StaffAnswer> badName(String name) {
        boolean fine = name == null
                || guard.examine(name, Speaker.STAFF, "en", List.of(), Place.LABEL)
                        .findings()
                        .isEmpty();
        return fine ? Optional.empty() : Optional.of(new StaffAnswer.FieldRefused("name"));
    }

    private static Optional<StaffAnswer> refusal(Role role, int capacity, Set<String> skills, Set<String> languages) {
        if (role != Role.AGENT) {
            return Optional.empty();
        }
        if (capacity < 1 || capacity > MOST_AT_ONCE) {
            return Optional.of(new StaffAnswer.FieldRefused("capacity"));
        }
        if (!skills.stream().allMatch(skill -> SKILL.matcher(skill).matches())) {
            return Optional.of(new StaffAnswer.FieldRefused("skills"));
        }
        return languages.isEmpty() || !LANGUAGES.containsAll(languages)
                ? Optional.of(new StaffAnswer.FieldRefused("languages"))
                : Optional.empty();
    }
}
