package id.amanchat.web.admin;

import static org.assertj.core.api.Assertions.assertThat;

import id.amanchat.identity.PersonId;
import id.amanchat.identity.Role;
import id.amanchat.identity.Staff;
import id.amanchat.identity.StaffView;
import id.amanchat.web.BrowserFixture;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeopleBackingTest {

    private final BrowserFixture browser = new BrowserFixture();
    private String searched;

    @Test
    void aPageHasTwentyPeopleAndSaysThatThereAreMore() {
        PeopleBacking backing = backing();

        assertThat(backing.getPeople())
                .extracting(StaffView::username)
                .startsWith("p0")
                .endsWith("p19");
        assertThat(backing.isMore()).isTrue();
    }

    @Test
    void theLastPageHasTheRest() {
        browser.parameters.put("page", "3");
        PeopleBacking backing = backing();

        assertThat(backing.getPeople()).extracting(StaffView::username).containsExactly("p40", "p41");
        assertThat(backing.isMore()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "-3", "one", "1e9"})
    void anOddPageIsTheFirst(String page) {
        browser.parameters.put("page", page);

        assertThat(backing().getPage()).isEqualTo(1);
    }

    @Test
    void searchesForWhatWasTyped() {
        browser.parameters.put("search", "  Dewi & co ");
        PeopleBacking backing = backing();
        backing.getPeople();

        assertThat(searched).isEqualTo("Dewi & co");
        assertThat(backing.href(2)).isEqualTo("/chat/admin/people?search=Dewi+%26+co&page=2");
    }

    @Test
    void whatNoDatabaseTakesIsNotSearchedFor() {
        browser.parameters.put("search", "a\0b");

        assertThat(backing().getSearch()).isEmpty();
    }

    private PeopleBacking backing() {
        PeopleBacking backing = new PeopleBacking();
        backing.request = browser.request();
        backing.staff = new Staff() {
            @Override
            public List<StaffView> find(String text, int offset, int limit) {
                searched = text;
                return IntStream.range(0, 42)
                        .skip(offset)
                        .limit(limit)
                        .mapToObj(each -> new StaffView(
                                PersonId.fresh(),
                                "p" + each,
                                "P " + each,
                                Role.CUSTOMER,
                                null,
                                null,
                                true,
                                null,
                                null,
                                null,
                                false,
                                null,
                                false,
                                null,
                                null,
                                false))
                        .toList();
            }
        };
        return backing;
    }
}
