package id.amanchat.routing;

import static id.amanchat.conversation.ConversationFixture.as;
import static org.assertj.core.api.Assertions.assertThat;

import id.amanchat.bench.DoorBench;
import id.amanchat.bench.PersonFixture;
import id.amanchat.bench.PersonFixture.Somebody;
import id.amanchat.identity.Role;
import id.amanchat.routing.internal.Guarding;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class GuardedTextsTest {

    private static final String CARD = "4111 1111 1111 1111";

    @RegisterExtension
    final DoorBench bench = new DoorBench();

    private Somebody ayu;

    @BeforeEach
    void anAgent() {
        ayu = PersonFixture.staff(bench, "ayu", Role.AGENT);
    }

    private Saved save(String english, String indonesian) {
        CannedReply reply =
                new CannedReply(null, CannedScope.PERSONAL, null, "hello", "Greeting", english, indonesian, 0);
        return as(bench, ayu, CannedReplies.class, door -> door.save(reply));
    }

    @Test
    void aCannedReplyThatAsksForASecretIsNotSaved() {
        assertThat(save("Please tell me your PIN.", "Halo, ada yang bisa dibantu?"))
                .isEqualTo(new Saved.Refused(Map.of("textEnglish", "guard")));
        assertThat(save("Hello, how can I help?", "Mohon sebutkan kode OTP Anda."))
                .isEqualTo(new Saved.Refused(Map.of("textIndonesian", "guard")));
    }

    @Test
    void oneThatWarnsOfThatIs() {
        assertThat(save("We will never ask for your PIN.", "Kami tidak pernah meminta PIN Anda."))
                .isInstanceOf(Saved.Done.class);
    }

    @Test
    void aCardNumberInANoteIsMasked() {
        assertThat(bench.get(Guarding.class).note("Card " + CARD + " is blocked"))
                .hasValueSatisfying(note ->
                        assertThat(note).contains("4111 11", "•", "blocked").doesNotContain(CARD));
    }
}
