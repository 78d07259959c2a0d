package id.amanchat.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SaidTest {

    private final SecurityFixture somebody = new SecurityFixture();

    @Test
    void newsAreSaidAfterTheRedirectAndOnlyOnce() {
        somebody.said.tell("phrase", "security.phrase.done");

        assertThat(nextPage().news("phrase")).isEqualTo("security.phrase.done");
        assertThat(nextPage().news("phrase")).isEmpty();
    }

    @Test
    void aPageMayAskTwiceWhatItSays() {
        somebody.said.tell("phrase", "security.phrase.done");
        Said page = nextPage();

        assertThat(page.news("phrase")).isEqualTo(page.news("phrase")).isNotEmpty();
    }

    @Test
    void newsStayInTheirPlace() {
        somebody.said.tell("phrase", "security.phrase.done");

        assertThat(nextPage().news("password")).isEmpty();
        assertThat(nextPage().news("phrase")).isNotEmpty();
    }

    @Test
    void lookingForNewsMakesNoSession() {
        assertThat(somebody.said.news("phrase")).isEmpty();
        assertThat(somebody.browser.opened()).isZero();
    }

    private Said nextPage() {
        Said said = new Said();
        said.request = somebody.browser.request();
        said.words = somebody.said.words;
        return said;
    }
}
