package id.amanchat.identity.internal;

import id.amanchat.identity.PersonId;
import id.amanchat.platform.Time;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * Links that are mailed: 256 random bits each, kept as SHA-256 (enough for what nobody can guess), good once and for a
 * time. Needs a transaction.
 */
@ApplicationScoped
public class Links {

    private static final int BYTES = 32;

    /** For whoever looks into the table why a link did not work. */
    private static final Duration KEPT = Duration.ofDays(7);

    private final SecureRandom random = new SecureRandom();

    @Inject
    private LinkStore store;

    @Inject
    private Time time;

    /** A new link's token; for nobody (null) one that opens nothing, after the same work. */
    String make(LinkKind kind, PersonId person) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        store.add(new MailedLink(hash(token), kind, person, time.now()));
        return token;
    }

    /** Whose live link this is. */
    Optional<PersonId> find(LinkKind kind, String token) {
        return store.findLive(hash(token), kind, time.now()).map(MailedLink::personId);
    }

    /** How many links of that kind the person could use now. */
    long countLive(LinkKind kind, PersonId person) {
        return store.countLive(kind, person, time.now());
    }

    /** Uses the link up, and with it all others of its kind: true for exactly one caller. */
    boolean use(LinkKind kind, String token, PersonId person) {
        boolean used = store.use(hash(token), kind, time.now());
        if (used) {
            voidAll(kind, person);
        }
        return used;
    }

    void voidAll(LinkKind kind, PersonId person) {
        store.voidAll(kind, person, time.now());
    }

    /** Forgets what has long been over. */
    public int forgetOld() {
        return store.removeExpiredBefore(time.now().minus(KEPT));
    }

    private static String hash(String token) {
        return DigestUtils.sha256Hex(token == null ? "" : token.strip());
    }
}
