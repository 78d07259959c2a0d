package id.amanchat.guard.internal.scam;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What makes a text look like a scam; each is explained to people by its {@linkplain #reason() name}. */
enum Sign {
    LOOK_ALIKE_LINK,
    SHORTENED_LINK,
    FOREIGN_LINK,
    /** A number, a hidden host, a disguise, a place where anybody may build. */
    ODD_LINK,
    /** To be installed from outside the shops. */
    APP_FILE,
    REMOTE_CONTROL,
    ASKS_SECRET,
    THREAT,
    URGENCY,
    PRIZE,
    MONEY_OFFER,
    LOAN_OFFER,
    INVESTMENT_OFFER,
    JOB_OFFER,
    GAMBLING,
    /** "The fee becomes 150,000 a month unless you …". */
    FEE_CHANGE,
    ASKS_PAYMENT,
    SAFE_ACCOUNT,
    FAMILY_EMERGENCY,
    PARCEL,
    FINE_OR_TAX,
    INHERITANCE,
    BLACKMAIL,
    SECRECY,
    /** A number in the message is to be called or written to. */
    UNOFFICIAL_CONTACT,
    CLAIMS_OFFICIAL,
    ASKS_TO_OPEN,
    ACCOUNT_PROBLEM,
    /** Worded as scam messages usually are. */
    USUAL_WORDING;

    String reason() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether a warning against it says the opposite: "never share your code". */
    boolean mayBeWarnedOf() {
        return switch (this) {
            case SECRECY, FEE_CHANGE, THREAT, BLACKMAIL, FAMILY_EMERGENCY, PRIZE -> false;
            default -> true;
        };
    }

    /** Whether people in trouble tell of it in the same words: "my account is blocked". */
    boolean mayBeTold() {
        return switch (this) {
            case FAMILY_EMERGENCY, BLACKMAIL, INHERITANCE, SAFE_ACCOUNT -> false;
            default -> true;
        };
    }

    /** Whether it carries a warning alone, in whatever words. */
    boolean grave() {
        return switch (this) {
            case LOOK_ALIKE_LINK, APP_FILE, REMOTE_CONTROL, BLACKMAIL, GAMBLING -> true;
            default -> false;
        };
    }

    static List<String> reasons() {
        return Arrays.stream(values()).map(Sign::reason).toList();
    }

    static Sign of(String reason) {
        return valueOf(reason.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
