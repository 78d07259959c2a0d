package id.amanchat.platform.internal;

import id.amanchat.health.CheckLine;
import id.amanchat.platform.StartUpCheck;
import id.amanchat.platform.Vault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The key that seals second-factor secrets; without its backup they are lost with the machine. */
@ApplicationScoped
public class KeysetCheck implements StartUpCheck {

    private static final String NAME = "keyset";

    @Inject
    private Vault vault;

    @Override
    public CheckLine look() {
        try {
            vault.unseal(vault.seal(new byte[] {1}, NAME), NAME);
            return CheckLine.good(
                    NAME, "keyset.works", "in {0}; keep a backup apart from the database's", vault.whereTheKeyIs());
        } catch (IllegalStateException | java.io.UncheckedIOException e) {
            return CheckLine.bad(
                    NAME,
                    "keyset.broken",
                    "cannot be used: {0}",
                    "restore the keyset file, or check its rights",
                    e.getMessage());
        }
    }
}
