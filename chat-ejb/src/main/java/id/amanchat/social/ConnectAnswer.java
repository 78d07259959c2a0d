package id.amanchat.social;

import java.net.URI;
import java.util.Map;

/** What came of beginning to connect an account. */
public sealed interface ConnectAnswer {

    /**
     * The account's owner is asked there.
     *
     * @param address the channel's page, to which the administrator's browser goes
     * @param pending what is needed when the browser comes back, sealed for this session; to be kept in it, used once
     */
    record Consent(URI address, String pending) implements ConnectAnswer {

        @Override
        public String toString() {
            return "Consent";
        }
    }

    /**
     * Fields, each with a constant that says why: MISSING, TOO_LONG; of {@code server} also NO_ADDRESS, NOT_HTTPS, UNKNOWN
     * (there is no such host), INSIDE (it is within the bank's own net), OTHER (the channel has one address only).
     */
    record Refused(Map<String, String> fields) implements ConnectAnswer {}

    /** The server did not do what was asked; a constant, as {@link AccountView.Health#lastError}. */
    record Failed(String why) implements ConnectAnswer {}
}
