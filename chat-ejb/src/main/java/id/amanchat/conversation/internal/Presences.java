package id.amanchat.conversation.internal;

import id.amanchat.conversation.Part;
import id.amanchat.conversation.StepKind;
import id.amanchat.identity.Badge;
import id.amanchat.identity.PersonId;
import id.amanchat.platform.Time;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Lets staff into a conversation beside the agent, and out again. The caller has locked the conversation. */
@ApplicationScoped
public class Presences {

    @Inject
    private AttendanceStore attendances;

    @Inject
    private StepLog steps;

    @Inject
    private Time time;

    /** Whether anything is another than before: not for the agent, nor for who takes that part, or more, already. */
    public boolean begin(Conversation conversation, Badge staff, Part part) {
        Optional<Attendance> before = find(conversation, staff.person());
        if (isAgent(conversation, staff.person())
                || before.filter(each -> each.part() == part || each.part() == Part.HELPER)
                        .isPresent()) {
            return false;
        }
        before.ifPresentOrElse(each -> each.part(part), () -> add(conversation, staff, part));
        if (part == Part.HELPER) {
            steps.write(conversation, StepKind.JOINED, Optional.of(staff));
        } else {
            steps.write(conversation, StepKind.WATCHED, Optional.of(staff));
        }
        return true;
    }

    private static boolean isAgent(Conversation conversation, PersonId person) {
        return conversation
                .agent()
                .filter(agent -> agent.person().equals(person))
                .isPresent();
    }

    private void add(Conversation conversation, Badge staff, Part part) {
        attendances.add(new Attendance(conversation, staff, part, time.now()));
        conversation.othersCame();
    }

    /** They leave, and those who saw them see it. False when they took no part. */
    public boolean leave(Conversation conversation, PersonId person) {
        Optional<Attendance> found = find(conversation, person);
        found.ifPresent(attendance -> leave(conversation, attendance));
        return found.isPresent();
    }

    private void leave(Conversation conversation, Attendance attendance) {
        remove(conversation, attendance);
        if (!conversation.closed()) {
            steps.write(
                    conversation,
                    StepKind.LEFT,
                    Optional.of(attendance.participant().badge()),
                    attendance.part() == Part.READER);
        }
    }

    void endHelp(Conversation conversation) {
        endPart(conversation, Part.HELPER);
    }

    /** Who only read along has no part in what is over; who helped may look at it again, like the agent. */
    void endReading(Conversation conversation) {
        endPart(conversation, Part.READER);
    }

    private void endPart(Conversation conversation, Part part) {
        if (conversation.hasOthers()) {
            attendances.of(List.of(conversation)).stream()
                    .filter(attendance -> attendance.part() == part)
                    .forEach(attendance -> leave(conversation, attendance));
        }
    }

    /** They take no part beside the agent any more, for they are the agent. Whether they helped. */
    boolean end(Conversation conversation, PersonId person) {
        Optional<Attendance> found = find(conversation, person);
        found.ifPresent(attendance -> remove(conversation, attendance));
        return found.filter(attendance -> attendance.part() == Part.HELPER).isPresent();
    }

    private Optional<Attendance> find(Conversation conversation, PersonId person) {
        return conversation.hasOthers() ? attendances.find(conversation, person) : Optional.empty();
    }

    private void remove(Conversation conversation, Attendance attendance) {
        attendances.remove(attendance);
        conversation.othersLeft();
    }
}
