package id.amanchat.identity;

import java.util.List;

/**
 * What is to be said of a new password.
 *
 * @param rule why it cannot be taken, or {@link PasswordRule#FINE}
 * @param score strength from 0 (guessed at once) to 4 (very strong), as zxcvbn counts
 * @param reasons keys of words that say why it is weak and what would help ("password.advice.…"), most telling first
 */
public record PasswordVerdict(PasswordRule rule, int score, List<String> reasons) {

    public boolean fine() {
        return rule == PasswordRule.FINE;
    }
}
