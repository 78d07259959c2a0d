package id.amanchat.routing.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OverflowRuleTest {

    /** Each flows into the next: {@code chain("a b c")}. */
    private static Map<String, String> chain(String... chains) {
        Map<String, String> next = new HashMap<>();
        for (String chain : chains) {
            String[] queues = chain.split(" ");
            for (int i = 1; i < queues.length; i++) {
                next.put(queues[i - 1], queues[i]);
            }
        }
        return next;
    }

    @Test
    void threeFurtherQueuesAreFine() {
        assertThat(OverflowRule.judge(chain("a b c d"))).isEmpty();
    }

    @Test
    void aFourthIsTooDeep() {
        assertThat(OverflowRule.judge(chain("a b c d e"))).contains("deep");
    }

    @Test
    void manyMayFlowIntoOne() {
        assertThat(OverflowRule.judge(chain("a z", "b z", "c z", "d z"))).isEmpty();
    }

    @Test
    void aQueueMayNotFlowIntoItself() {
        assertThat(OverflowRule.judge(chain("a a"))).isEqualTo(Optional.of("loop"));
    }

    @Test
    void noneMayComeBack() {
        assertThat(OverflowRule.judge(chain("a b c a"))).contains("loop");
        assertThat(OverflowRule.judge(chain("x a", "a b", "b a"))).contains("loop");
    }

    @Test
    void aLongCircleIsCalledACircle() {
        assertThat(OverflowRule.judge(chain("a b c d e f a"))).contains("loop");
    }

    @Test
    void noOverflowIsFine() {
        assertThat(OverflowRule.judge(Map.of())).isEmpty();
    }
}
