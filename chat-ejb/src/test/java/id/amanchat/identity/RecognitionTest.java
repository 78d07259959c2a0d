package id.amanchat.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.amanchat.bench.DoorBench;
import id.amanchat.bench.PersonFixture;
import id.amanchat.bench.PersonFixture.Somebody;
import id.amanchat.bench.Post;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecognitionTest {

    private static final Visitor VISITOR = new Visitor("203.0.113.1", null, null);
    private static final PhraseAndPicture KITE = new PhraseAndPicture("Nenek di Cianjur", "kite");

    @RegisterExtension
    final DoorBench bench = new DoorBench();

    private Somebody budi;
    private SessionId session;
    private Recognition recognition;

    @BeforeEach
    void somebodySignedIn() {
        budi = PersonFixture.customer(bench, "budi");
        session = PersonFixture.signIn(bench, budi);
        recognition = bench.get(Recognition.class);
        Post.empty(bench);
    }

    private boolean choose(String phrase, String picture) {
        return recognition.choose(session, new PhraseAndPicture(phrase, picture), VISITOR);
    }

    @Test
    void theFirstOneIsChosenFreely() {
        assertThat(recognition.mine()).isEmpty();
        assertThat(recognition.choose(session, KITE, VISITOR)).isTrue();
        assertThat(recognition.mine()).contains(KITE);
        assertThat(PersonFixture.activity(bench, budi.id())).contains("PHRASE_CHANGED");
        assertThat(Post.all(bench)).isEmpty();
    }

    @Test
    void changingItNeedsTheSecondFactorAndIsToldByMail() {
        recognition.choose(session, KITE, VISITOR);
        assertThatThrownBy(() -> choose("Other", "cat")).isInstanceOf(StepUpNeeded.class);
        assertThat(recognition.mine()).contains(KITE);
        PersonFixture.grant(bench, budi, session, SensitiveAction.CHANGE_PHRASE);
        assertThat(choose(" Other ", "cat")).isTrue();
        assertThat(recognition.mine()).contains(new PhraseAndPicture("Other", "cat"));
        assertThat(Post.to(bench, "budi@example.test"))
                .singleElement()
                .satisfies(letter -> assertThat(letter.text()).doesNotContain("Other"));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "NULL",
            value = {"NULL, cat", "'', cat", "'  ', cat", "Kopi, NULL", "Kopi, dog", "Kopi, ../cat", "Kopi, CAT"})
    void somethingElseIsRefused(String phrase, String picture) {
        assertThat(choose(phrase, picture)).isFalse();
        assertThat(recognition.mine()).isEmpty();
    }

    @Test
    void whatIsFarTooLongIsRefusedUnseen() {
        assertThat(choose(" ".repeat(1_021) + "Kopi", "cat")).isFalse();
        assertThat(choose(" ".repeat(1_020) + "Kopi", "cat")).isTrue();
    }

    @Test
    void aPhraseHasAtMost60Characters() {
        assertThat(choose("😀".repeat(60), "cat")).isTrue();
        assertThat(recognition.mine().orElseThrow().phrase()).isEqualTo("😀".repeat(60));
        assertThat(choose("😀".repeat(61), "cat")).isFalse();
        assertThat(choose("a\u0000b", "cat")).isFalse();
    }

    @Test
    void nobodySeesAnothersPhrase() {
        recognition.choose(session, KITE, VISITOR);
        Somebody siti = PersonFixture.customer(bench, "siti");
        PersonFixture.signIn(bench, siti);
        assertThat(recognition.mine()).isEmpty();
    }
}
