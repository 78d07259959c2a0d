package id.amanchat.social.internal.figures;

import id.amanchat.conversation.Channel;
import id.amanchat.social.FirstAnswers;
import id.amanchat.social.HandOffFunnel;
import id.amanchat.social.Unanswered;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/**
 * Counts what stands in the room's tables, each figure of a channel by one statement of SQL: JPQL has no percentiles. Joins
 * the caller's transaction.
 */
@ApplicationScoped
public class FiguresStore {

    private static final String OF_CHANNEL = " from social_conversation c join social_thread t on t.id = c.thread_id"
            + " join social_account a on a.id = t.account_id where a.channel = :channel";

    private static final String WAITED =
            "within group (order by extract(epoch from c.answered_at) - extract(epoch from c.asked_at))";

    @PersistenceContext(unitName = "chat")
    private EntityManager em;

    /** Those with an account, in order. */
    @SuppressWarnings("unchecked")
    public List<Channel> channels() {
        List<String> names = em.createNativeQuery("select distinct channel from social_account")
                .getResultList();
        return names.stream().map(Channel::valueOf).sorted().toList();
    }

    public Unanswered unanswered(Channel channel, OffsetDateTime now) {
        Object[] row = (Object[]) em.createNativeQuery("select count(*),"
                        + " count(case when c.answered_at is null and c.first_due_at < :now then 1 end),"
                        + " extract(epoch from min(c.unanswered_since))" + OF_CHANNEL
                        + " and c.unanswered_since is not null and c.closed_at is null")
                .setParameter("channel", channel.name())
                .setParameter("now", now)
                .getSingleResult();
        return new Unanswered(count(row[0]), count(row[1]), moment(row[2]));
    }

    /** Of the threads that began between these moments. */
    public FirstAnswers firstAnswers(Channel channel, OffsetDateTime since, OffsetDateTime now) {
        Object[] row = (Object[]) em.createNativeQuery("select count(*), count(c.answered_at), count(c.no_answer),"
                        + " count(case when c.answered_at <= c.first_due_at then 1 end),"
                        + " count(case when c.answered_at > c.first_due_at"
                        + " or c.answered_at is null and c.no_answer is null and c.first_due_at < :now then 1 end),"
                        + " percentile_disc(0.5) " + WAITED + ", percentile_disc(0.9) " + WAITED + OF_CHANNEL
                        + " and c.asked_at >= :since")
                .setParameter("channel", channel.name())
                .setParameter("since", since)
                .setParameter("now", now)
                .getSingleResult();
        return new FirstAnswers(
                count(row[0]), count(row[1]), count(row[2]), count(row[3]), count(row[4]), time(row[5]), time(row[6]));
    }

    /** Of the invitations made since then whose link is out: their time runs. */
    public HandOffFunnel handOffs(Channel channel, OffsetDateTime since) {
        Object[] row = (Object[])
                em.createNativeQuery("select count(*), count(i.opened_at), count(i.signed_in_at), count(i.served_at)"
                                + " from social_invitation i join social_account a on a.id = i.account_id"
                                + " where a.channel = :channel and i.made_at >= :since and i.expires_at is not null")
                        .setParameter("channel", channel.name())
                        .setParameter("since", since)
                        .getSingleResult();
        return new HandOffFunnel(count(row[0]), count(row[1]), count(row[2]), count(row[3]));
    }

    private static long count(Object number) {
        return ((Number) number).longValue();
    }

    private static Optional<OffsetDateTime> moment(Object epochSeconds) {
        return Optional.ofNullable((Number) epochSeconds)
                .map(seconds -> Instant.ofEpochSecond(seconds.longValue()).atOffset(ZoneOffset.UTC));
    }

    private static Optional<Duration> time(Object seconds) {
        return Optional.ofNullable((Number) seconds).map(number -> Duration.ofSeconds(number.longValue()));
    }
}
