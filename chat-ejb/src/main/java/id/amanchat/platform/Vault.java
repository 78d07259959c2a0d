package id.amanchat.platform;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.aead.AeadConfig;
import id.amanchat.platform.internal.KeysetFile;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Optional;

/**
 * Seals small secrets before they go to the database, so that a copy of the database alone opens none.
 *
 * <p>The key stands outside the database: in the setting {@link Setting#KEYSET}, or in a file that only the server's
 * user can read, made at the first start. A keyset may hold several keys; the primary one seals, each one opens.
 */
@ApplicationScoped
public class Vault {

    private final Settings settings;

    private volatile Keys keys;

    /** What it seals and opens with, and from which state of the file. */
    private record Keys(KeysetHandle handle, Aead aead, long writtenAt) {}

    @Inject
    public Vault(Settings settings) {
        this.settings = settings;
    }

    /** For the container's proxy. */
    protected Vault() {
        this(null);
    }

    @PostConstruct
    void start() {
        try {
            AeadConfig.register();
            long writtenAt = file().writtenAt();
            Optional<String> given = settings.optional(Setting.KEYSET);
            use(given.isPresent() ? KeysetFile.parse(given.get()) : file().read(), writtenAt);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(
                    "The keyset (" + whereTheKeyIs() + ") cannot be read: put the right one back from your backup.", e);
        }
    }

    private void use(KeysetHandle handle, long writtenAt) throws GeneralSecurityException {
        keys = new Keys(handle, handle.getPrimitive(RegistryConfiguration.get(), Aead.class), writtenAt);
    }

    /** Adds a key to the keyset's file, which seals from now on; what was sealed before still opens. */
    public void addKey() {
        try {
            use(file().addKey(), file().writtenAt());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("No key can be added to " + whereTheKeyIs(), e);
        }
    }

    /**
     * Seals a secret.
     *
     * @param secret what to seal
     * @param owner whose it is; the same must be given to open it, so that sealed secrets cannot change places
     * @return text of at most 4/3 of the secret's length and 60 characters
     */
    public String seal(byte[] secret, String owner) {
        try {
            return Base64.getEncoder()
                    .encodeToString(keys.aead().encrypt(secret, owner.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Sealing failed", e);
        }
    }

    /** Opens what {@link #seal} made for the same owner; anything else is an {@link IllegalStateException}. */
    public byte[] unseal(String sealed, String owner) {
        return open(sealed, owner)
                .orElseThrow(() -> new IllegalStateException("A sealed secret does not open with the keyset of "
                        + whereTheKeyIs() + ": put the right keyset back from your backup."));
    }

    /**
     * Opens what comes back from outside, where anybody may have made it up.
     *
     * @return empty for anything that {@link #seal} did not make for this owner
     */
    public Optional<byte[]> open(String sealed, String owner) {
        return decrypt(sealed, owner).or(() -> wasWritten() ? decrypt(sealed, owner) : Optional.empty());
    }

    private Optional<byte[]> decrypt(String sealed, String owner) {
        try {
            return Optional.of(
                    keys.aead().decrypt(Base64.getDecoder().decode(sealed), owner.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Another server of this installation may have added a key to the file they share. */
    private boolean wasWritten() {
        if (settings.optional(Setting.KEYSET).isPresent() || file().writtenAt() == keys.writtenAt()) {
            return false;
        }
        start();
        return true;
    }

    /** The number of the key that seals now; others of the keyset only open. */
    public long primaryKey() {
        return keys.handle().getPrimary().getId();
    }

    /** Where the key stands, for people; never the key. */
    public String whereTheKeyIs() {
        return settings.optional(Setting.KEYSET).isPresent() ? "setting " + Setting.KEYSET.key() : path().toString();
    }

    private KeysetFile file() {
        return new KeysetFile(path());
    }

    private Path path() {
        return settings.optional(Setting.KEYSET_FILE)
                .map(Path::of)
                .orElseGet(() -> Path.of(System.getProperty("jboss.server.config.dir", "."), "amanchat-keyset.json"));
    }
}
