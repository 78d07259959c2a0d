package id.amanchat.web.invitation;

import id.amanchat.platform.Settings;
import id.amanchat.social.HandOffQuestion;
import id.amanchat.web.language.PageWords;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What pages say of invitations and of what comes of them. */
@Named
@RequestScoped
public class HandOffWords {

    @Inject
    PageWords words;

    @Inject
    Settings settings;

    /** Who invites, before anything is known of the link. */
    public String getInvited() {
        return words.of("invitation.lead", settings.bankName());
    }

    /** As people write it. */
    public String handle(String handle) {
        return handle.startsWith("@") ? handle : "@" + handle;
    }

    /** Who invited, and where. */
    public String lead(HandOffQuestion question) {
        return words.of("hand-off.lead." + question.audience(), handle(question.accountHandle()));
    }
}
