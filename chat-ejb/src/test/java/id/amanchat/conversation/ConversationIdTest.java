package id.amanchat.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConversationIdTest {

    @Test
    void isReadBackFromItsText() {
        ConversationId id = ConversationId.fresh();
        assertThat(ConversationId.parse(id.toString())).contains(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1-1-1-1-1", "not-an-id", "00000000-0000-0000-0000-00000000000g"})
    void anythingElseIsNoId(String text) {
        assertThat(ConversationId.parse(text)).isEmpty();
        assertThat(ConversationId.parse(null)).isEmpty();
    }
}
