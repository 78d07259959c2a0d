package id.amanchat.social.internal.inbound;

import id.amanchat.platform.Settings;
import id.amanchat.platform.Time;
import id.amanchat.social.AccountId;
import id.amanchat.social.Audience;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;

/** Which posts are to be looked at, and that they were. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class LookSteps {

    /** So that a day is kept also when the channel is away for some hours. */
    private static final Duration EACH = Duration.ofHours(18);

    @Inject
    private ThreadStore store;

    @Inject
    private Settings settings;

    @Inject
    private Time time;

    /** Those not looked at for longest. */
    public List<String> due(AccountId account, Audience audience, int most) {
        OffsetDateTime now = time.now();
        return store.toLookAt(account, audience, now.minus(settings.socialLookTime()), now.minus(EACH), most);
    }

    public void looked(AccountId account, Collection<String> posts) {
        store.looked(account, posts, time.now());
    }
}
