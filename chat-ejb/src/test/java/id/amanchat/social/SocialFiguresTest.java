package id.amanchat.social;

import static id.amanchat.conversation.ConversationFixture.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.amanchat.bench.DoorBench;
import id.amanchat.bench.PersonFixture;
import id.amanchat.bench.PersonFixture.Somebody;
import id.amanchat.conversation.Channel;
import id.amanchat.identity.Role;
import jakarta.ejb.EJBAccessException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a supervisor is told of the social channels. */
class SocialFiguresTest {

    private static final Duration PROMISE = Duration.ofMinutes(15);

    @RegisterExtension
    final DoorBench bench = new DoorBench();

    private Somebody ratna;
    private OffsetDateTime now;
    private UUID account;
    private UUID thread;

    @BeforeEach
    void anAccountOnXWithAThread() {
        ratna = PersonFixture.staff(bench, "ratna", Role.SUPERVISOR);
        now = bench.clock().now().truncatedTo(ChronoUnit.SECONDS);
        account = account("X");
        thread = thread(account);
    }

    @Test
    void withoutAnythingAskedThereIsALineOfNothing() {
        ChannelFigures x = figures(Duration.ofDays(1)).get(0);
        assertThat(x.channel()).isEqualTo(Channel.X);
        assertThat(x.unanswered().threads()).isZero();
        assertThat(x.unanswered().oldest()).isEmpty();
        assertThat(x.firstAnswers().median()).isEmpty();
        assertThat(x.firstAnswers().keptPercent()).isEmpty();
        assertThat(x.handOffs().percent(x.handOffs().served())).isZero();
    }

    @Test
    void whoWaitsIsCountedHoweverLongAgoTheyAsked() {
        asked(thread, Duration.ofDays(9), Map.of("unanswered_since", ago(Duration.ofDays(9))));
        asked(thread, Duration.ofMinutes(3), Map.of("unanswered_since", ago(Duration.ofMinutes(3))));
        asked(
                thread,
                Duration.ofHours(2),
                Map.of(
                        "answered_at", ago(Duration.ofHours(1)),
                        "unanswered_since", ago(Duration.ofMinutes(40))));
        asked(
                thread,
                Duration.ofDays(8),
                Map.of("unanswered_since", ago(Duration.ofDays(8)), "closed_at", ago(Duration.ofDays(7))));
        Unanswered unanswered = figures(Duration.ofDays(1)).get(0).unanswered();
        assertThat(unanswered.threads()).isEqualTo(3);
        assertThat(unanswered.late()).isEqualTo(1);
        assertThat(unanswered.oldest())
                .get()
                .extracting(OffsetDateTime::toInstant)
                .isEqualTo(ago(Duration.ofDays(9)).toInstant());
    }

    @Test
    void firstAnswersAreMeasuredFromTheQuestion() {
        for (int minutes = 1; minutes <= 10; minutes++) {
            answeredAfter(Duration.ofMinutes(2L * minutes));
        }
        FirstAnswers answers = figures(Duration.ofDays(1)).get(0).firstAnswers();
        assertThat(answers.asked()).isEqualTo(10);
        assertThat(answers.answered()).isEqualTo(10);
        assertThat(answers.median()).contains(Duration.ofMinutes(10));
        assertThat(answers.ninety()).contains(Duration.ofMinutes(18));
        assertThat(answers.kept()).isEqualTo(7);
        assertThat(answers.broken()).isEqualTo(3);
        assertThat(answers.keptPercent()).hasValue(70);
    }

    @Test
    void aPromiseNotYetDueIsNeitherKeptNorBroken() {
        answeredAfter(Duration.ofMinutes(1));
        asked(thread, Duration.ofMinutes(5), Map.of("unanswered_since", ago(Duration.ofMinutes(5))));
        asked(thread, Duration.ofHours(3), Map.of("unanswered_since", ago(Duration.ofHours(3))));
        asked(thread, Duration.ofHours(4), Map.of("closed_at", ago(Duration.ofHours(3)), "no_answer", "spam"));
        FirstAnswers answers = figures(Duration.ofDays(1)).get(0).firstAnswers();
        assertThat(answers.asked()).isEqualTo(4);
        assertThat(answers.answered()).isEqualTo(1);
        assertThat(answers.needless()).isEqualTo(1);
        assertThat(answers.kept()).isEqualTo(1);
        assertThat(answers.broken()).isEqualTo(1);
    }

    @Test
    void whatWasAskedBeforeThePeriodDoesNotCount() {
        asked(thread, Duration.ofDays(2), Map.of("answered_at", ago(Duration.ofDays(1))));
        assertThat(figures(Duration.ofDays(1)).get(0).firstAnswers().asked()).isZero();
        assertThat(figures(Duration.ofDays(3)).get(0).firstAnswers().asked()).isEqualTo(1);
    }

    @Test
    void theHandOffNarrowsFromInvitedToServed() {
        OffsetDateTime moment = ago(Duration.ofHours(1));
        invited(Map.of("expires_at", now));
        invited(Map.of("expires_at", now, "opened_at", moment));
        invited(Map.of("expires_at", now, "opened_at", moment, "signed_in_at", moment));
        invited(Map.of("expires_at", now, "opened_at", moment, "signed_in_at", moment, "served_at", moment));
        invited(Map.of());
        assertThat(figures(Duration.ofDays(1)).get(0).handOffs()).isEqualTo(new HandOffFunnel(4, 3, 2, 1));
        assertThat(figures(Duration.ofMinutes(30)).get(0).handOffs()).isEqualTo(new HandOffFunnel(0, 0, 0, 0));
    }

    @Test
    void channelsAreApartAndAccountsOfOneTogether() {
        UUID other = account("X");
        UUID mastodon = account("MASTODON");
        asked(thread, Duration.ofHours(1), Map.of());
        asked(thread(other), Duration.ofHours(1), Map.of());
        asked(thread(mastodon), Duration.ofHours(1), Map.of());
        assertThat(figures(Duration.ofDays(1)).stream()
                        .collect(Collectors.toMap(
                                ChannelFigures::channel, x -> x.firstAnswers().asked())))
                .isEqualTo(Map.of(Channel.X, 2L, Channel.MASTODON, 1L));
    }

    @Test
    void onlySupervisorsMayAsk() {
        Somebody dewi = PersonFixture.staff(bench, "dewi", Role.AGENT);
        assertThatThrownBy(() -> as(bench, dewi, SocialFigures.class, door -> door.since(now)))
                .isInstanceOf(EJBAccessException.class);
    }

    private List<ChannelFigures> figures(Duration period) {
        return as(bench, ratna, SocialFigures.class, door -> door.since(now.minus(period)));
    }

    private OffsetDateTime ago(Duration duration) {
        return now.minus(duration);
    }

    private void answeredAfter(Duration wait) {
        asked(
                thread,
                Duration.ofHours(2),
                Map.of("answered_at", ago(Duration.ofHours(2)).plus(wait)));
    }

    private UUID account(String channel) {
        UUID id = UUID.randomUUID();
        insert(
                "social_account",
                Map.of(
                        "id", id,
                        "channel", channel,
                        "server", "https://channel.example",
                        "remote_id", id.toString(),
                        "handle", "bank",
                        "name", "Bank",
                        "topic", "social",
                        "state", "ON"),
                ", sealed_with, promise_seconds, four_eyes, stop_on_alarm, connected_at, connected_by, version",
                ", 0, 900, false, false, current_timestamp, '" + ratna.id().value() + "', 0");
        return id;
    }

    private UUID thread(UUID ofAccount) {
        UUID author = UUID.randomUUID();
        insert(
                "social_author",
                Map.of(
                        "id", author,
                        "channel", "X",
                        "server", "https://channel.example",
                        "remote_id", author.toString(),
                        "handle", "somebody",
                        "name", "Somebody"),
                "",
                "");
        UUID id = UUID.randomUUID();
        insert(
                "social_thread",
                Map.of(
                        "id",
                        id,
                        "account_id",
                        ofAccount,
                        "author_id",
                        author,
                        "thread",
                        id.toString(),
                        "audience",
                        "PUBLIC",
                        "language",
                        "en"),
                "",
                "");
        return id;
    }

    private void asked(UUID inThread, Duration ago, Map<String, Object> more) {
        Map<String, Object> values = with(
                more,
                Map.of(
                        "conversation_id", UUID.randomUUID(),
                        "thread_id", inThread,
                        "last_post", "1",
                        "asked_at", ago(ago),
                        "first_due_at", ago(ago).plus(PROMISE),
                        // What waits now may fall due much later: the first answer is measured by the first promise.
                        "due_at", ago(ago).plus(Duration.ofDays(90))));
        insert("social_conversation", values, "", "");
    }

    private void invited(Map<String, Object> more) {
        Map<String, Object> values = with(
                more,
                Map.of(
                        "id", UUID.randomUUID(),
                        "conversation_id", UUID.randomUUID(),
                        "thread_id", thread,
                        "account_id", account,
                        "invited_by", ratna.id().value(),
                        "audience", "PUBLIC",
                        "made_at", ago(Duration.ofHours(1))));
        insert("social_invitation", values, "", "");
    }

    private static Map<String, Object> with(Map<String, Object> one, Map<String, Object> other) {
        return Stream.of(one, other)
                .flatMap(map -> map.entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private void insert(String table, Map<String, Object> values, String moreColumns, String moreValues) {
        List<String> columns = List.copyOf(values.keySet());
        bench.inTransaction(() -> {
            var query = bench.em()
                    .createNativeQuery("insert into " + table + " (" + String.join(", ", columns) + moreColumns
                            + ") values (:" + String.join(", :", columns) + moreValues + ")");
            values.forEach(query::setParameter);
            query.executeUpdate();
        });
    }
}
