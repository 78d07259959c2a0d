package id.amanchat.web.agent;

import static org.assertj.core.api.Assertions.assertThat;

import id.amanchat.conversation.ConversationId;
import id.amanchat.conversation.CustomerFile;
import id.amanchat.conversation.CustomerView;
import id.amanchat.identity.PersonId;
import id.amanchat.routing.Reason;
import id.amanchat.routing.WrapUps;
import id.amanchat.web.BrowserFixture;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CustomerTagsBackingTest {

    private final BrowserFixture browser = new BrowserFixture();
    private final SaidFixture said = new SaidFixture();
    private Set<String> given = Set.of();
    private Set<String> kept;
    private boolean mine = true;

    @BeforeEach
    void aChatIsInFront() {
        browser.parameters.put("via", ConversationId.fresh().toString());
    }

    @Test
    void whatIsChosenIsKeptAndShown() {
        browser.parameters.put("tag", "card,limit");
        CustomerTagsBacking backing = backing();
        backing.keep();

        assertThat(kept).containsExactlyInAnyOrder("card", "limit");
        assertThat(backing.getTags())
                .filteredOn(CustomerTagsBacking.Tag::given)
                .extracting(CustomerTagsBacking.Tag::code)
                .containsExactly("card", "limit");
    }

    @Test
    void noTagAtAllMayBeChosen() {
        given = Set.of("card");
        backing().keep();

        assertThat(kept).isEmpty();
    }

    @Test
    void aTagThatThereIsNotIsNotKept() {
        browser.parameters.put("tag", "card,made-up");
        backing().keep();

        assertThat(kept).containsExactly("card");
    }

    @Test
    void aTagThatIsInNoListAnyMoreStays() {
        given = Set.of("old", "limit");
        browser.parameters.put("tag", "card");
        backing().keep();

        assertThat(kept).containsExactlyInAnyOrder("old", "card");
    }

    @Test
    void aChatOfSomebodyElseIsRefusedInWords() {
        mine = false;
        backing().keep();

        assertThat(said.keys).containsExactly("panel.gone");
    }

    private CustomerTagsBacking backing() {
        CustomerTagsBacking backing = new CustomerTagsBacking();
        backing.request = browser.request();
        backing.said = said;
        backing.via = new Via();
        backing.via.request = browser.request();
        backing.names = new WorkNames() {
            @Override
            String language() {
                return "en";
            }
        };
        backing.panel = new CustomerPanelBacking() {
            @Override
            public CustomerView getCustomer() {
                return new CustomerView(PersonId.fresh(), "Budi", "id", Optional.empty(), Optional.empty(), given);
            }
        };
        backing.wrapUps = new WrapUps() {
            @Override
            public List<Reason> tags(ConversationId id) {
                return List.of(new Reason("card", "Card", "Kartu"), new Reason("limit", "Limit", "Batas"));
            }
        };
        backing.file = new CustomerFile() {
            @Override
            public boolean tag(ConversationId via, Set<String> tags) {
                kept = tags;
                return mine;
            }
        };
        return backing;
    }
}
