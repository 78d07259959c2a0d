package id.amanchat.identity;

/** What a person shows as second factor. */
public sealed interface Proof {

    /** The code of the authenticator app, as typed. */
    record Code(String text) implements Proof {
        @Override
        public String toString() {
            return "Code";
        }
    }

    /** A recovery code, as typed. */
    record RecoveryCode(String text) implements Proof {
        @Override
        public String toString() {
            return "RecoveryCode";
        }
    }

    /** What the browser answered for a passkey: the JSON form of PublicKeyCredential (WebAuthn Level 3 section 5.1.9). */
    record Passkey(String response) implements Proof {
        @Override
        public String toString() {
            return "Passkey";
        }
    }
}
