package id.amanchat.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import id.amanchat.bench.DoorBench;
import id.amanchat.bench.PersonFixture;
import id.amanchat.bench.PersonFixture.Somebody;
import id.amanchat.guard.AlarmCount;
import id.amanchat.guard.FalseAlarms;
import id.amanchat.identity.Role;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ObjectionsTest {

    private static final OptionalLong FIRST = OptionalLong.of(1);
    private static final OptionalLong SECOND = OptionalLong.of(2);

    @RegisterExtension
    final DoorBench bench = new DoorBench();

    private Somebody sri;
    private Somebody dewi;
    private ConversationId chat;

    @BeforeEach
    void anOpenChat() {
        sri = PersonFixture.customer(bench, "sri");
        dewi = PersonFixture.staff(bench, "dewi", Role.AGENT);
        chat = ConversationFixture.open(bench, sri, dewi);
        ConversationFixture.post(bench, dewi, chat, "Selamat pagi.");
    }

    private ObjectionAnswer object(Somebody person, ConversationId id, String rule, OptionalLong sequence) {
        return ConversationFixture.as(bench, person, Objections.class, door -> door.falseAlarm(id, rule, sequence));
    }

    private List<AlarmCount> counts() {
        bench.beSystem();
        return bench.get(FalseAlarms.class).counts();
    }

    @Test
    void bothSidesAreCountedByRuleVersionAndWhoseTextItWas() {
        assertThat(object(sri, chat, "card-number", FIRST)).isEqualTo(ObjectionAnswer.TAKEN);
        assertThat(object(dewi, chat, "card-number", FIRST)).isEqualTo(ObjectionAnswer.TAKEN);
        assertThat(object(sri, chat, "card-number", SECOND)).isEqualTo(ObjectionAnswer.TAKEN);
        assertThat(object(dewi, chat, "pin", OptionalLong.empty())).isEqualTo(ObjectionAnswer.TAKEN);
        assertThat(counts())
                .containsExactly(
                        new AlarmCount("card-number", 0, 2, 1, bench.clock().now()),
                        new AlarmCount("pin", 0, 0, 1, bench.clock().now()));
    }

    @Test
    void theSameOneTwiceCountsOnce() {
        object(sri, chat, "scam", FIRST);
        assertThat(object(sri, chat, "scam", FIRST)).isEqualTo(ObjectionAnswer.TAKEN);
        assertThat(counts())
                .singleElement()
                .satisfies(count -> assertThat(count.customers()).isEqualTo(1));
    }

    @Test
    void aForeignConversationAMissingMessageAndAnUnknownRuleAreNotCounted() {
        Somebody stranger = PersonFixture.customer(bench, "stranger");
        assertThat(object(stranger, chat, "card-number", FIRST)).isEqualTo(ObjectionAnswer.NOT_FOUND);
        assertThat(object(sri, ConversationId.fresh(), "card-number", FIRST)).isEqualTo(ObjectionAnswer.NOT_FOUND);
        assertThat(object(sri, chat, "card-number", OptionalLong.of(3))).isEqualTo(ObjectionAnswer.NOT_FOUND);
        assertThat(object(sri, chat, "card-number", OptionalLong.of(0))).isEqualTo(ObjectionAnswer.NOT_FOUND);
        assertThat(object(sri, chat, "4111111111111111", FIRST)).isEqualTo(ObjectionAnswer.UNKNOWN_RULE);
        assertThat(counts()).isEmpty();
    }
}
