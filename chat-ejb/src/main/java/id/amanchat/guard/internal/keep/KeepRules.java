package id.amanchat.guard.internal.keep;

import id.amanchat.guard.Kind;
import id.amanchat.guard.internal.Rule;
import java.util.List;

/** The rules for secrets and personal data that are not kept. */
public final class KeepRules {

    private KeepRules() {}

    public static List<Rule> all() {
        return List.of(
                new CardNumberRule(),
                new SecretNumberRule("cvv", Kind.CVV),
                new SecretNumberRule("pin", Kind.PIN),
                new SecretNumberRule("one-time-code", Kind.ONE_TIME_CODE),
                new PasswordRule(),
                new NikRule(),
                new AccountNumberRule(),
                new PhoneRule(),
                new EmailRule(),
                new DateOfBirthRule());
    }
}
