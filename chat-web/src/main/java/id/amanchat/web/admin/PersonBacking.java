package id.amanchat.web.admin;

import id.amanchat.administration.Recruiting;
import id.amanchat.identity.PersonId;
import id.amanchat.identity.Role;
import id.amanchat.identity.SensitiveAction;
import id.amanchat.identity.SessionId;
import id.amanchat.identity.Staff;
import id.amanchat.identity.StaffAnswer;
import id.amanchat.identity.StaffView;
import id.amanchat.web.security.Said;
import id.amanchat.web.security.StepUpForm;
import id.amanchat.web.security.Ways;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/** One person, and what an administrator can do for and against their access. */
@Named
@RequestScoped
public class PersonBacking {

    private static final String PLACE = "person";

    @Inject
    Staff staff;

    @Inject
    Recruiting recruiting;

    @Inject
    WorkForm workForm;

    @Inject
    StepUpForm stepUpForm;

    @Inject
    HandingOver handingOver;

    @Inject
    Said said;

    @Inject
    Ways ways;

    @Inject
    HttpServletRequest request;

    private Optional<StaffView> person;
    private String role;
    private String reason;

    /** Whoever is not there leads back to the list. */
    public void enter() {
        if (find().isEmpty()) {
            ways.to("admin/people");
        }
    }

    public StaffView getPerson() {
        return find().orElse(null);
    }

    private Optional<StaffView> find() {
        if (person == null) {
            person = id().flatMap(staff::find);
        }
        return person;
    }

    private Optional<PersonId> id() {
        return Optional.ofNullable(request.getParameter("id")).flatMap(PersonId::parse);
    }

    public void lock() {
        id().map(staff::lock).ifPresent(answer -> tell(answer, "locked"));
    }

    public void unlock() {
        confirmed(staff::unlock, "unlocked");
    }

    public void askForUnlock() {
        confirmed(
                (session, who) -> staff.askForUnlock(session, who, Objects.requireNonNullElse(reason, "")),
                "unlock-asked");
    }

    public void approveUnlock() {
        confirmed(staff::approveUnlock, "unlocked");
    }

    public void declineUnlock() {
        confirmed(staff::declineUnlock, "unlock-declined");
    }

    public void endSessions() {
        id().map(staff::endSessions).ifPresent(answer -> tell(answer, "signed-out"));
    }

    public void mailPasswordReset() {
        confirmed(staff::mailPasswordReset, "password-mailed");
    }

    public void changeRole() {
        confirmed(
                (session, who) -> recruiting.changeRole(
                        session,
                        who,
                        Role.valueOf(role),
                        workForm.chatsAtOnce(),
                        workForm.skillNames(),
                        workForm.languages()),
                "role-changed");
    }

    public void inviteAgain() {
        confirmed(staff::inviteAgain, "invited");
    }

    public void askForReBind() {
        confirmed(
                (session, who) -> staff.askForReBind(session, who, Objects.requireNonNullElse(reason, "")),
                "re-bind-asked");
    }

    public void approveReBind() {
        confirmed(staff::approveReBind, "re-bind-approved");
    }

    public void declineReBind() {
        confirmed(staff::declineReBind, "re-bind-declined");
    }

    private void confirmed(BiFunction<SessionId, PersonId, StaffAnswer> work, String done) {
        id().flatMap(who ->
                        stepUpForm.act(SensitiveAction.ADMINISTER_PEOPLE, PLACE, session -> work.apply(session, who)))
                .ifPresent(answer -> tell(answer, done));
    }

    private void tell(StaffAnswer answer, String done) {
        if (answer instanceof StaffAnswer.CodeMade made) {
            handingOver.begin(made);
        } else if (answer instanceof StaffAnswer.Done) {
            said.tell(PLACE, "people." + done);
            ways.to("admin/people/person?id=" + getPerson().id());
        } else {
            said.refuse(PLACE, StaffWords.of(answer));
        }
    }

    /** The roles of staff; a customer stays one. */
    public Set<Role> getRoles() {
        return EnumSet.complementOf(EnumSet.of(Role.CUSTOMER));
    }

    public String getRole() {
        return role == null ? getPerson().role().name() : role;
    }

    public void setRole(String role) {
        this.role = role;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
