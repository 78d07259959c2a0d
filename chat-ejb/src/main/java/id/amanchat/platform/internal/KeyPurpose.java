package id.amanchat.platform.internal;

/** What a key of the installation is for. */
public enum KeyPurpose {
    SIGNING,
    DERIVATION;

    /** Whose secret it is to the vault. */
    String owner() {
        return "platform-key-" + name();
    }
}
