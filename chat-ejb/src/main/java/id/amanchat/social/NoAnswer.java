package id.amanchat.social;

import java.util.Arrays;
import java.util.Optional;

/** Why a thread needs no answer. */
public enum NoAnswer {
    SPAM("spam"),
    THANKS("thanks"),
    NOT_FOR_US("not-for-us"),
    DUPLICATE("duplicate"),
    ANSWERED_ELSEWHERE("answered-elsewhere");

    private final String code;

    NoAnswer(String code) {
        this.code = code;
    }

    /** As it is stored, and travels. */
    public String code() {
        return code;
    }

    /** Empty for anything else. */
    public static Optional<NoAnswer> find(String code) {
        return Arrays.stream(values()).filter(each -> each.code.equals(code)).findFirst();
    }
}
