package id.amanchat.web.admin;

import id.amanchat.administration.Recruiting;
import id.amanchat.identity.NewStaff;
import id.amanchat.identity.Role;
import id.amanchat.identity.SensitiveAction;
import id.amanchat.identity.SessionId;
import id.amanchat.identity.StaffAnswer;
import id.amanchat.web.security.Said;
import id.amanchat.web.security.StepUpForm;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Creating a person: they choose their password themselves, with a mailed link and the code that is handed over. */
@Named
@RequestScoped
public class NewPersonBacking {

    private static final String PLACE = "new-person";

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

    private String name;
    private String username;
    private String email;
    private String role = Role.CUSTOMER.name();
    private String employeeId;
    private String locale = "id";

    public void create() {
        stepUpForm.act(SensitiveAction.ADMINISTER_PEOPLE, PLACE, this::create).ifPresent(this::tell);
    }

    private StaffAnswer create(SessionId session) {
        return recruiting.create(
                session,
                new NewStaff(text(username), text(name), text(email), Role.valueOf(role), employeeId, locale),
                workForm.chatsAtOnce(),
                workForm.skillNames(),
                workForm.languages());
    }

    private void tell(StaffAnswer answer) {
        if (answer instanceof StaffAnswer.CodeMade made) {
            handingOver.begin(made);
        } else {
            said.refuse(PLACE, StaffWords.of(answer));
        }
    }

    /** Faces makes null of nothing. */
    private static String text(String typed) {
        return typed == null ? "" : typed;
    }

    public Role[] getRoles() {
        return Role.values();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getRole() {
        return role;
    }

    public void setRole(String role) {
        this.role = role;
    }

    public String getEmployeeId() {
        return employeeId;
    }

    public void setEmployeeId(String employeeId) {
        this.employeeId = employeeId;
    }

    public String getLocale() {
        return locale;
    }

    public void setLocale(String locale) {
        this.locale = locale;
    }
}
