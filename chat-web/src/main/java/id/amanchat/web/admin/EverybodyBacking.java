package id.amanchat.web.admin;

import id.amanchat.identity.SensitiveAction;
import id.amanchat.identity.Staff;
import id.amanchat.web.security.Said;
import id.amanchat.web.security.StepUpForm;
import id.amanchat.web.security.Ways;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What an administrator does to everybody at once, in an emergency. */
@Named
@RequestScoped
public class EverybodyBacking {

    private static final String PLACE = "people";

    @Inject
    Staff staff;

    @Inject
    StepUpForm stepUpForm;

    @Inject
    Said said;

    @Inject
    Ways ways;

    public void endAllSessions() {
        stepUpForm
                .act(SensitiveAction.ADMINISTER_PEOPLE, PLACE, staff::endAllSessions)
                .ifPresent(done -> {
                    said.tell(PLACE, "people.everybody-signed-out");
                    ways.to("admin/people");
                });
    }
}
