package id.amanchat.trust;

import id.amanchat.conversation.ConversationId;
import java.util.List;
import java.util.Optional;

/**
 * What somebody reports.
 *
 * @param conversation the caller's own conversation it is about; its evidence is sealed with the report
 * @param whatHappened 1 to 4,000 code points
 * @param links web addresses and accounts, a line each; up to 2,000; may be empty
 * @param phoneNumbers a line each; up to 500; may be empty
 * @param contact how to reach somebody who is not signed in; up to 200; may be empty
 * @param harmed whether money went or a secret was given: such reports come first
 * @param language "en" or "id"
 * @param screenshots at most {@link ScamReports#MOST_SCREENSHOTS}
 */
public record NewReport(
        Optional<ConversationId> conversation,
        String whatHappened,
        String links,
        String phoneNumbers,
        String contact,
        boolean harmed,
        String language,
        List<NewScreenshot> screenshots) {

    public NewReport {
        screenshots = List.copyOf(screenshots);
    }

    @Override
    public String toString() {
        return "NewReport";
    }
}
