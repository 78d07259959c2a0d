package id.amanchat.routing.internal;

import static org.assertj.core.api.Assertions.assertThat;

import id.amanchat.bench.DoorBench;
import id.amanchat.conversation.ConversationId;
import id.amanchat.identity.PersonId;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class WrapUpStoreTest {

    @RegisterExtension
    final DoorBench bench = new DoorBench();

    private final PersonId agent = new PersonId(UUID.randomUUID());

    private void add(OffsetDateTime began) {
        bench.inTransaction(() -> bench.get(WrapUpStore.class)
                .add(new WrapUp(
                        new ConversationId(UUID.randomUUID()), agent, "cards", 10, began, Duration.ofMinutes(1))));
    }

    @Test
    void whoeverFinishesNothingIsShownTheFiftyOldest() {
        OffsetDateTime now = bench.clock().now();
        for (int each = 50; each >= 0; each--) {
            add(now.plusSeconds(each));
        }
        List<WrapUp> shown =
                bench.inTransaction(() -> bench.get(WrapUpStore.class).open(agent));
        assertThat(shown).hasSize(50);
    }
}
