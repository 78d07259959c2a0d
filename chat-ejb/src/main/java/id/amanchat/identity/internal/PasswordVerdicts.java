package id.amanchat.identity.internal;

import id.amanchat.identity.PasswordOwner;
import id.amanchat.identity.PasswordRule;
import id.amanchat.identity.PasswordVerdict;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.Normalizer;
import java.util.List;

/** What is to be said of new passwords: the rules first, and how strong they are. */
@ApplicationScoped
public class PasswordVerdicts {

    /** A refused password is never shown as strong, however many characters it has. */
    private static final int BEST_WHEN_REFUSED = 1;

    @Inject
    private CommonPasswords common;

    @Inject
    private BankWords bankWords;

    @Inject
    private PasswordStrength strength;

    public PasswordVerdict judge(String password, PasswordOwner owner) {
        if (password != null && password.length() > PasswordRule.LONGEST_SENT) {
            return new PasswordVerdict(PasswordRule.TOO_LONG, 0, List.of());
        }
        String normal = Normalizer.normalize(password == null ? "" : password, Normalizer.Form.NFC);
        PasswordRule rule = rule(normal, owner);
        PasswordVerdict measured = strength.measure(normal, owner);
        return rule == PasswordRule.FINE
                ? measured
                : new PasswordVerdict(rule, Math.min(measured.score(), BEST_WHEN_REFUSED), measured.reasons());
    }

    private PasswordRule rule(String password, PasswordOwner owner) {
        int length = password.codePointCount(0, password.length());
        if (length < PasswordRule.SHORTEST) {
            return PasswordRule.TOO_SHORT;
        }
        if (length > PasswordRule.LONGEST) {
            return PasswordRule.TOO_LONG;
        }
        if (common.contains(password)) {
            return PasswordRule.COMMON;
        }
        PasswordRule own = OwnWords.judge(password, owner);
        return own == PasswordRule.FINE && bankWords.areAllOf(password) ? PasswordRule.BANK_WORDS : own;
    }
}
