package id.amanchat.social.internal.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import id.amanchat.bench.DoorBench;
import id.amanchat.social.internal.channel.Incoming;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A crowd writes at once; {@code -Dsocial.burst=10000} for the whole crowd. */
class BurstTest {

    private static final int CROWD = Integer.getInteger("social.burst", 500);
    private static final int PAGE = 100;

    /** Each writes so often, in a thread of their own. */
    private static final int EACH = 5;

    @RegisterExtension
    final DoorBench bench = new DoorBench();

    @Test
    void allOfItIsThereOnceAndInOrder() {
        InboundFixture social = new InboundFixture(bench);
        List<Incoming> crowd = new ArrayList<>();
        for (int number = 0; number < CROWD; number++) {
            int author = number % (CROWD / EACH);
            crowd.add(social.post("crowd" + author, "t" + author, "p" + number, "Nomor urut " + number));
        }
        Collections.reverse(crowd);
        for (int from = 0; from < CROWD; from += PAGE) {
            bench.get(Arrivals.class)
                    .store(social.id(), crowd.subList(from, Math.min(CROWD, from + PAGE)), Way.TOLD_TOO_EARLY);
        }
        bench.get(ArrivalSteps.class).releaseTold(social.id());
        long statements = bench.statements(() -> {
            for (int rings = 0; rings < 1 + CROWD / 5_000; rings++) {
                social.workOff();
            }
        });
        assertThat(statements).as("round trips").isLessThan(40L * CROWD);
        List<ThreadConversation> conversations = social.conversations();
        assertThat(conversations).hasSize(CROWD / EACH);
        IntStream.range(0, conversations.size())
                .forEach(author -> assertThat(
                                social.texts(conversations.get(author).conversation()))
                        .containsExactly(IntStream.range(0, EACH)
                                .mapToObj(turn -> "Nomor urut " + (author + turn * (CROWD / EACH)))
                                .toArray(String[]::new)));
    }
}
