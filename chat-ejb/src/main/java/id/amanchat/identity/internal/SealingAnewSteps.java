package id.amanchat.identity.internal;

import id.amanchat.identity.PersonId;
import id.amanchat.platform.Vault;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Seals some secrets anew, in a transaction of its own. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class SealingAnewSteps {

    @Inject
    private PersonStore people;

    @Inject
    private Vault vault;

    /** Whose secrets another key sealed: at most a hundred, in order, after that person. */
    public List<UUID> sealedOtherwise(long key, UUID last) {
        return people.totpsSealedOtherwise(key, last);
    }

    /** How many were sealed: one that does not open stays as it is (the self-check tells of a foreign keyset). */
    public int seal(List<UUID> persons) {
        return (int) persons.stream().filter(this::seal).count();
    }

    private boolean seal(UUID id) {
        PersonId person = new PersonId(id);
        Optional<TotpFactor> factor = people.findTotp(person);
        Optional<byte[]> secret = factor.flatMap(found -> vault.open(found.sealedSecret(), person.toString()));
        return secret.isPresent() && sealAnew(factor.get(), vault.seal(secret.get(), person.toString()));
    }

    private boolean sealAnew(TotpFactor factor, String sealed) {
        return people.sealAnew(factor, sealed, vault.keyOf(sealed));
    }
}
