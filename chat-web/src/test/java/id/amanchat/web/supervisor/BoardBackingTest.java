package id.amanchat.web.supervisor;

import static org.assertj.core.api.Assertions.assertThat;

import id.amanchat.routing.LiveLine;
import id.amanchat.routing.SupervisorDesk;
import id.amanchat.web.BrowserFixture;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BoardBackingTest {

    private final BrowserFixture browser = new BrowserFixture();
    private String askedQueue;
    private int askedOffset;

    @Test
    void aPageHasTwentyFiveConversationsAndSaysThatThereAreMore() {
        BoardBacking backing = backing();

        assertThat(backing.getConversations()).hasSize(25);
        assertThat(backing.isMore()).isTrue();
        assertThat(askedOffset).isZero();
        assertThat(askedQueue).isNull();
    }

    @Test
    void theSecondPageOfOneQueueIsAskedForAsSuch() {
        browser.parameters.put("page", "2");
        browser.parameters.put("queue", "cards");
        BoardBacking backing = backing();

        assertThat(backing.getConversations()).hasSize(15);
        assertThat(backing.isMore()).isFalse();
        assertThat(askedOffset).isEqualTo(25);
        assertThat(askedQueue).isEqualTo("cards");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "-1", "two", "99999"})
    void anOddPageIsTheFirst(String page) {
        browser.parameters.put("page", page);

        assertThat(backing().getPage()).isEqualTo(1);
    }

    private BoardBacking backing() {
        BoardBacking backing = new BoardBacking();
        backing.request = browser.request();
        backing.desk = new SupervisorDesk() {
            @Override
            public List<LiveLine> conversations(String queue, int offset, int limit) {
                askedQueue = queue;
                askedOffset = offset;
                return Collections.nCopies(Math.min(limit, 40 - offset), null);
            }
        };
        return backing;
    }
}
