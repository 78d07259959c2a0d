package id.amanchat.platform;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.aead.AeadConfig;
import id.amanchat.platform.internal.KeysetFile;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Seals small secrets before they go to the database, so that a copy of the database alone opens none.
 *
 * <p>The key stands outside the database: in the setting {@link Setting#KEYSET}, or in a file that only the server's
 * user can read, made at the first start. A keyset may hold several keys; the primary one seals, each one opens.
 */
@ApplicationScoped
public class Vault {

    private static final Logger LOG = LoggerFactory.getLogger(Vault.class);

    /** Whatever strangers send: the file is not looked at more often because of it. */
    static final Duration BETWEEN_LOOKS = Duration.ofSeconds(2);

    private final Settings settings;

    private final LongSupplier nanos;

    private final AtomicLong lookedAt;

    private volatile Keys keys;

    /** The state of the file that was complained of already. */
    private String refused;

    /** What it seals and opens with, and from which state of the file. */
    private record Keys(KeysetHandle handle, Aead aead, String state) {}

    @Inject
    public Vault(Settings settings) {
        this(settings, System::nanoTime);
    }

    Vault(Settings settings, LongSupplier nanos) {
        this.settings = settings;
        this.nanos = nanos;
        this.lookedAt = new AtomicLong(nanos.getAsLong() - BETWEEN_LOOKS.toNanos());
    }

    /** For the container's proxy. */
    protected Vault() {
        this(null);
    }

    /** The only time that a keyset is made: where there is none yet. */
    @PostConstruct
    void start() {
        try {
            AeadConfig.register();
            Optional<String> given = settings.optional(Setting.KEYSET);
            use(given.isPresent() ? new KeysetFile.Kept(KeysetFile.parse(given.get()), "") : file().readOrMake());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(
                    "The keyset (" + whereTheKeyIs() + ") cannot be read: put the right one back from your backup.", e);
        }
    }

    private void use(KeysetFile.Kept kept) throws GeneralSecurityException {
        Aead aead = kept.keyset().getPrimitive(RegistryConfiguration.get(), Aead.class);
        keys = new Keys(kept.keyset(), aead, kept.state());
    }

    /** Adds a key to the keyset's file, which seals from now on; what was sealed before still opens. */
    public synchronized void addKey() {
        try {
            use(file().addKey(keys.handle()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("No key can be added to " + whereTheKeyIs(), e);
        }
    }

    /**
     * Takes the key that another server of this installation may have added to the file they share. A file that is gone, is
     * broken or lacks a key that is in use changes nothing: the server goes on with the keys it has.
     */
    public synchronized void lookForNewKeys() {
        String state = file().state();
        if (settings.optional(Setting.KEYSET).isPresent() || state.equals(keys.state())) {
            refused = null;
            return;
        }
        try {
            use(file().readAgain(keys.handle()));
            refused = null;
        } catch (IOException | GeneralSecurityException e) {
            complain(state, e);
        }
    }

    private void complain(String state, Exception why) {
        if (!state.equals(refused)) {
            LOG.error(
                    "The keyset file {} changed and is not the one in use any more: put the right one back before the next"
                            + " start. Until then this server goes on with the keys it has.",
                    path(),
                    why);
            refused = state;
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
        return decrypt(sealed, owner).or(() -> tookOthers() ? decrypt(sealed, owner) : Optional.empty());
    }

    private boolean tookOthers() {
        Keys before = keys;
        long now = nanos.getAsLong();
        long last = lookedAt.get();
        if (now - last >= BETWEEN_LOOKS.toNanos() && lookedAt.compareAndSet(last, now)) {
            lookForNewKeys();
        }
        return keys != before;
    }

    private Optional<byte[]> decrypt(String sealed, String owner) {
        try {
            return Optional.of(
                    keys.aead().decrypt(Base64.getDecoder().decode(sealed), owner.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The number of the key that seals now; others of the keyset only open. */
    public long primaryKey() {
        return keys.handle().getPrimary().getId();
    }

    /** The number of the key that sealed this text, which {@link #seal} made. */
    public long keyOf(String sealed) {
        // Tink puts five bytes before each: a one, and the key's number.
        return ByteBuffer.wrap(Base64.getDecoder().decode(sealed)).getInt(1);
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
