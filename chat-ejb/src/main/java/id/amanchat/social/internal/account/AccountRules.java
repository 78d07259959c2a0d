package id.amanchat.social.internal.account;

import id.amanchat.social.AccountForm;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Which rules for an account are refused, and why. */
public final class AccountRules {

    private static final Pattern TOPIC = Pattern.compile("[a-z0-9-]{1,40}");
    private static final int A_WEEK = 7 * 24 * 60;
    private static final int LONGEST_SECRET = 500;

    private AccountRules() {}

    /** Fields, each with the reason. */
    public static Map<String, String> refusals(AccountForm form) {
        Map<String, String> refusals = new LinkedHashMap<>();
        look(refusals, "topic", TOPIC.matcher(form.topic()).matches(), "MISSING");
        look(refusals, "promise", form.promiseMinutes() >= 1 && form.promiseMinutes() <= A_WEEK, "RANGE");
        look(refusals, "webhookSecret", form.webhookSecret().length() <= LONGEST_SECRET, "TOO_LONG");
        look(refusals, "appToken", form.appToken().length() <= LONGEST_SECRET, "TOO_LONG");
        return refusals;
    }

    private static void look(Map<String, String> refusals, String field, boolean good, String why) {
        if (!good) {
            refusals.put(field, why);
        }
    }
}
