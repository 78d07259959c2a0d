package id.amanchat.social.internal.channel.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.amanchat.social.internal.channel.ChannelTrouble;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicLong;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class LinesTest {

    private final AtomicLong asked = new AtomicLong();

    private Lines lines(String body, int part) {
        Lines lines = new Lines();
        lines.onSubscribe(new Flow.Subscription() {
            @Override
            public void request(long more) {
                asked.addAndGet(more);
            }

            @Override
            public void cancel() {}
        });
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        for (int from = 0; from < bytes.length; from += part) {
            lines.onNext(List.of(ByteBuffer.wrap(bytes, from, Math.min(part, bytes.length - from))));
        }
        lines.onComplete();
        return lines;
    }

    private static List<String> all(Lines lines) throws ChannelTrouble {
        List<String> all = new ArrayList<>();
        Optional<String> line = lines.next(() -> true);
        while (line.isPresent()) {
            all.add(line.get());
            line = lines.next(() -> true);
        }
        return all;
    }

    @Property(tries = 200)
    void linesComeWholeHoweverTheyWereCut(@ForAll @IntRange(min = 1, max = 40) int part) throws ChannelTrouble {
        assertThat(all(lines("satu\r\n\ndua \uD83D\uDE00 é\ntiga\n", part)))
                .containsExactly("satu", "", "dua \uD83D\uDE00 é", "tiga");
    }

    @Test
    void halfALineIsNone() throws ChannelTrouble {
        assertThat(all(lines("satu\ndu", 3))).containsExactly("satu");
    }

    @Test
    void aLineWithoutAnEndIsCutOff() {
        Lines endless = lines("x".repeat(3_000_000), 100_000);

        assertThatThrownBy(() -> endless.next(() -> true))
                .isInstanceOf(ChannelTrouble.class)
                .hasMessage("UNREADABLE");
    }

    @Test
    void aPartIsAskedForWhenTheOneBeforeWasTaken() throws ChannelTrouble {
        Lines lines = lines("a\nb\nc\n", 2);
        assertThat(asked).hasValue(1);

        lines.next(() -> true);
        lines.next(() -> true);

        assertThat(asked).hasValue(3);
    }

    @Test
    void whoeverDoesNotWantMoreGetsNoMore() throws ChannelTrouble {
        assertThat(new Lines().next(() -> false)).isEmpty();
    }
}
