package id.amanchat.bench.guard;

import static org.assertj.core.api.Assertions.assertThat;

import id.amanchat.guard.Guard;
import id.amanchat.guard.Speaker;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextsTest {

    @Test
    void chatHasTheLengthThatWasAskedForAndIsTheSameEachTime() {
        assertThat(new Chat(7).texts(20, 1_000)).allMatch(text -> text.length() == 1_000);
        assertThat(new Chat(7).text(4_000)).isEqualTo(new Chat(7).text(4_000));
        assertThat(new Chat(7).text(4_000)).isNotEqualTo(new Chat(8).text(4_000));
    }

    @Test
    void hostileTextsHaveTheLengthThatWasAskedFor() {
        assertThat(Hostile.all())
                .allSatisfy(each -> assertThat(each.text(4_000))
                        .hasSizeBetween(4_000 - each.piece().length(), 4_000));
    }

    /** What bank clerks say in it would pass: else something shorter than the whole examination might be measured. */
    @Test
    void ordinarySentencesAreNotRefused() {
        var guard = new Guard();
        assertThat(Chat.sentences())
                .noneMatch(text ->
                        guard.examine(text, Speaker.STAFF, "id", List.of()).refused());
    }

    @Test
    void theStopwatchCountsEachTextOnce() {
        var watch = new Stopwatch(new Guard());
        watch.time("4111 1111 1111 1111", Speaker.CUSTOMER, "en", List.of());
        watch.time("halo", Speaker.CUSTOMER, "id", List.of());
        assertThat(watch.clock().count()).isEqualTo(2);
        assertThat(watch.processor().count()).isEqualTo(2);
        assertThat(watch.findings()).isPositive();
    }
}
