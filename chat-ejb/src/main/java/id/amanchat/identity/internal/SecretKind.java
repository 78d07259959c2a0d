package id.amanchat.identity.internal;

import id.amanchat.identity.ActivityKind;

/** What can be guessed at; each is throttled for itself (NIST SP 800-63B-4 section 3.2.2). */
public enum SecretKind {
    PASSWORD(ActivityKind.PASSWORD_REFUSED),
    CODE(ActivityKind.CODE_REFUSED),
    RECOVERY_CODE(ActivityKind.RECOVERY_CODE_REFUSED),
    PASSKEY(ActivityKind.PASSKEY_REFUSED),
    ACTIVATION(ActivityKind.ACTIVATION_REFUSED);

    private final ActivityKind refusal;

    SecretKind(ActivityKind refusal) {
        this.refusal = refusal;
    }

    ActivityKind refusal() {
        return refusal;
    }
}
