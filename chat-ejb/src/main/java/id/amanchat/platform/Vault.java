package id.amanchat.platform;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
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

    private KeysetHandle keyset;
    private Aead aead;

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
            keyset = keyset();
            aead = keyset.getPrimitive(RegistryConfiguration.get(), Aead.class);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(
                    "The keyset (" + whereTheKeyIs() + ") cannot be read: put the right one back from your backup.", e);
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
            return Base64.getEncoder().encodeToString(aead.encrypt(secret, owner.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Sealing failed", e);
        }
    }

    /** Opens what {@link #seal} made for the same owner; anything else is an {@link IllegalStateException}. */
    public byte[] unseal(String sealed, String owner) {
        try {
            return aead.decrypt(Base64.getDecoder().decode(sealed), owner.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(
                    "A sealed secret does not open with the keyset of " + whereTheKeyIs()
                            + ": put the right keyset back from your backup.",
                    e);
        }
    }

    /**
     * Opens what comes back from outside, where anybody may have made it up.
     *
     * @return empty for anything that {@link #seal} did not make for this owner
     */
    public Optional<byte[]> open(String sealed, String owner) {
        try {
            return Optional.of(
                    aead.decrypt(Base64.getDecoder().decode(sealed), owner.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The number of the key that seals now; others of the keyset only open. */
    public long primaryKey() {
        return keyset.getPrimary().getId();
    }

    /** Where the key stands, for people; never the key. */
    public String whereTheKeyIs() {
        return settings.optional(Setting.KEYSET).isPresent() ? "setting " + Setting.KEYSET.key() : file().toString();
    }

    private KeysetHandle keyset() throws GeneralSecurityException {
        Optional<String> given = settings.optional(Setting.KEYSET);
        return parse(given.isPresent() ? given.get() : fromFile());
    }

    private static KeysetHandle parse(String json) throws GeneralSecurityException {
        return TinkJsonProtoKeysetFormat.parseKeyset(json, InsecureSecretKeyAccess.get());
    }

    private String fromFile() throws GeneralSecurityException {
        Path file = file();
        try {
            if (Files.notExists(file)) {
                make(file);
            }
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The keyset file " + file + " can neither be read nor made: check its rights.", e);
        }
    }

    /** Whole or not at all: a process killed in the middle leaves no half keyset behind. */
    private static void make(Path file) throws IOException, GeneralSecurityException {
        String json = TinkJsonProtoKeysetFormat.serializeKeyset(
                KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM), InsecureSecretKeyAccess.get());
        Path draft = Files.createTempFile(
                file.toAbsolutePath().getParent(),
                "keyset",
                ".draft",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(draft, json, StandardOpenOption.DSYNC);
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private Path file() {
        return settings.optional(Setting.KEYSET_FILE)
                .map(Path::of)
                .orElseGet(() -> Path.of(System.getProperty("jboss.server.config.dir", "."), "amanchat-keyset.json"));
    }
}
