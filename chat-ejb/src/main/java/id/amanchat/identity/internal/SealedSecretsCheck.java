package id.amanchat.identity.internal;

import id.amanchat.health.CheckLine;
import id.amanchat.platform.StartUpCheck;
import id.amanchat.platform.Vault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The keyset must be the one with which this database's secrets were sealed: a restored database may come without it. */
@ApplicationScoped
public class SealedSecretsCheck implements StartUpCheck {

    private static final String NAME = "sealed secrets";

    @Inject
    private PersonStore people;

    @Inject
    private Vault vault;

    @Override
    public CheckLine look() {
        try {
            people.findAnyTotp()
                    .ifPresent(factor -> vault.unseal(
                            factor.sealedSecret(), factor.personId().toString()));
            return CheckLine.good(NAME, "sealed-secrets.open", "open with this keyset");
        } catch (IllegalStateException e) {
            return CheckLine.bad(
                    NAME,
                    "sealed-secrets.foreign",
                    "do not open with the keyset in {0}",
                    "put back the keyset that belongs to this database",
                    vault.whereTheKeyIs());
        }
    }
}
