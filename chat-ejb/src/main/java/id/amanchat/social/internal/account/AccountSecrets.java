package id.amanchat.social.internal.account;

import id.amanchat.platform.Vault;
import id.amanchat.social.internal.channel.Grant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Seals and opens an account's secrets. Call what changes them with the account held. */
@ApplicationScoped
public class AccountSecrets {

    @Inject
    private Vault vault;

    /** Empty when there is none, or the keyset does not open it. */
    Optional<String> get(OwnAccount account, Secret which) {
        return account.keys()
                .text(which)
                .flatMap(text -> vault.open(text, owner(account, which)))
                .map(secret -> new String(secret, StandardCharsets.UTF_8));
    }

    void put(OwnAccount account, Secret which, String secret) {
        account.keys().seal(which, seal(account, which, secret));
        account.keys().sealedWith(vault.primaryKey());
    }

    /** The application that the product is to the account's channel. */
    void putClient(OwnAccount account, String clientId, Optional<String> secret) {
        account.keys()
                .client(
                        clientId,
                        secret.map(text -> seal(account, Secret.CLIENT, text)).orElse(null));
        account.keys().sealedWith(vault.primaryKey());
    }

    /** A token; where no other refresh token came with it, the old one stays good. */
    void putGrant(OwnAccount account, Grant grant, OffsetDateTime now) {
        put(account, Secret.ACCESS, grant.token());
        grant.refresh().ifPresent(refresh -> put(account, Secret.REFRESH, refresh));
        account.keys().given(now, grant.lasts().map(now::plus).orElse(null));
    }

    /** With the key that seals now; where one does not open, all stay as they are for the keyset that opens it. */
    void sealAnew(OwnAccount account) {
        List<Secret> kept = Stream.of(Secret.values())
                .filter(each -> account.keys().text(each).isPresent())
                .toList();
        if (kept.stream().allMatch(each -> get(account, each).isPresent())) {
            kept.forEach(each -> put(account, each, get(account, each).orElseThrow()));
            account.keys().sealedWith(vault.primaryKey());
        }
    }

    private String seal(OwnAccount account, Secret which, String secret) {
        return vault.seal(secret.getBytes(StandardCharsets.UTF_8), owner(account, which));
    }

    private static String owner(OwnAccount account, Secret which) {
        return "social." + account.id() + "." + which;
    }
}
