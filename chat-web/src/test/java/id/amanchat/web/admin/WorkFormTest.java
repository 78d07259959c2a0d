package id.amanchat.web.admin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkFormTest {

    private final WorkForm form = new WorkForm();

    @Test
    void takesSkillsHoweverTheyAreSetApart() {
        form.setSkills(" Cards, fraud;accounts\tcards ");

        assertThat(form.skillNames()).containsExactlyInAnyOrder("cards", "fraud", "accounts");
    }

    @Test
    void noSkillsAreNone() {
        form.setSkills(null);

        assertThat(form.skillNames()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "three", "-1", "1.5", "99999"})
    void whatIsNoNumberIsNoCapacity(String typed) {
        form.setCapacity(typed);

        assertThat(form.chatsAtOnce()).isZero();
    }

    @Test
    void aNumberIsOne() {
        form.setCapacity(" 4 ");

        assertThat(form.chatsAtOnce()).isEqualTo(4);
    }
}
