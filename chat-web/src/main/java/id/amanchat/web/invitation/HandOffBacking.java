package id.amanchat.web.invitation;

import id.amanchat.social.HandOffAnswer;
import id.amanchat.social.HandOffQuestion;
import id.amanchat.social.HandOffs;
import id.amanchat.social.InvitationState;
import id.amanchat.web.language.Languages;
import id.amanchat.web.page.Caller;
import id.amanchat.web.session.InvitationInHand;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.omnifaces.util.Faces;

/** The one question after following an invitation and signing in: is this account yours? Looking at it changes nothing. */
@Named
@RequestScoped
public class HandOffBacking {

    @Inject
    HandOffs handOffs;

    @Inject
    Languages languages;

    @Inject
    Caller caller;

    @Inject
    HttpServletRequest request;

    private Optional<HandOffQuestion> question;
    private String outcome;

    /** What is asked; null where there is nothing to ask. */
    public HandOffQuestion getQuestion() {
        if (question == null) {
            question = caller.isCustomer() && outcome == null
                    ? InvitationInHand.find(request).flatMap(handOffs::findQuestion)
                    : Optional.empty();
        }
        return question.orElse(null);
    }

    /** Why nothing is asked: "staff", "declined", "used", "expired", or "nothing". */
    public String getOutcome() {
        if (!caller.isCustomer()) {
            return "staff";
        }
        return outcome == null ? "nothing" : outcome;
    }

    /** It is theirs, and may be tied to them once it is proven. */
    public void tie() {
        accept(true);
    }

    /** It is theirs, and nothing is to be kept of it. */
    public void doNotTie() {
        accept(false);
    }

    private void accept(boolean tie) {
        HandOffAnswer answer = InvitationInHand.find(request)
                .map(token -> handOffs.accept(token, tie, languages.of(request)))
                .orElse(new HandOffAnswer.Over(InvitationState.UNKNOWN));
        InvitationInHand.drop(request);
        if (answer instanceof HandOffAnswer.Over over) {
            end(outcomeOf(over.state()));
        } else {
            Faces.redirect("conversation");
        }
    }

    private static String outcomeOf(InvitationState state) {
        return switch (state) {
            case USED -> "used";
            case EXPIRED -> "expired";
            default -> "nothing";
        };
    }

    /** It is not theirs. */
    public void decline() {
        InvitationInHand.find(request).ifPresent(handOffs::decline);
        InvitationInHand.drop(request);
        end("declined");
    }

    private void end(String how) {
        outcome = how;
        question = Optional.empty();
    }
}
