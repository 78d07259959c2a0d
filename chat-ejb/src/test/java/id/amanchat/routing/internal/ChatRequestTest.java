package id.amanchat.routing.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.amanchat.conversation.ConversationId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChatRequestTest {

    @Test
    void travelsAsItIs() {
        ChatRequest request = new ChatRequest(Optional.of(ConversationId.fresh()));
        assertThat(ChatRequest.parse(request.json().toString())).isEqualTo(request);
        ChatRequest plain = new ChatRequest(Optional.empty());
        assertThat(ChatRequest.parse(plain.json().toString())).isEqualTo(plain);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no", "[]", "{\"over\":1}", "{\"over\":\"x\"}"})
    void anythingElseIsThrownBack(String text) {
        assertThatThrownBy(() -> ChatRequest.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
