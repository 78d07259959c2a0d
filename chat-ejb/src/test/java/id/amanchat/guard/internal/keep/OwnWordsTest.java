package id.amanchat.guard.internal.keep;

import static org.assertj.core.api.Assertions.assertThat;

import id.amanchat.guard.internal.RuleBook;
import id.amanchat.guard.internal.WordList;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnWordsTest {

    private final Kept before = new Kept();

    @ParameterizedTest
    @CsvSource({
        "PIN, Zandi Aman, zandi aman saya 482913, zandi aman saya •••",
        "CODE, kodrah, kodrah nya 482913, kodrah nya •••",
        "PASSWORD, gembok, gembok saya Merdeka#45, gembok saya •••",
        "CVV, cvx, cvx saya 123, cvx saya •••"
    })
    void aNameThatAnAdministratorAddsIsRead(WordList list, String word, String said, String stored) {
        assertThat(before.of(said)).isEqualTo(said);
        assertThat(new Kept(with(list, word)).of(said)).isEqualTo(stored);
    }

    private static RuleBook with(WordList list, String word) {
        RuleBook book = RuleBook.standard();
        return new RuleBook(
                1,
                book.off(),
                book.actions(),
                Map.of(list.list(), Set.of(word)),
                book.domains(),
                book.brands(),
                book.shorteners(),
                book.scamLine());
    }
}
