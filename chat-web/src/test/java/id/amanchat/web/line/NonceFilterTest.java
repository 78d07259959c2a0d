package id.amanchat.web.line;

import static org.assertj.core.api.Assertions.assertThat;

import id.amanchat.web.BrowserFixture;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class NonceFilterTest {

    private final BrowserFixture browser = new BrowserFixture();

    @Test
    void aFormPostedWithoutScriptsHasANonceThatPrimeFacesTakes() throws Exception {
        browser.method = "POST";
        browser.parameters.put("jakarta.faces.ViewState", "stateless");

        String nonce = seen();

        assertThat(UUID.fromString(new String(Base64.getDecoder().decode(nonce), StandardCharsets.UTF_8)))
                .isNotNull();
        assertThat(seen()).as("another one each time").isNotEqualTo(nonce);
    }

    @Test
    void thePagesOwnNonceStays() throws Exception {
        browser.method = "POST";
        browser.parameters.put("jakarta.faces.ViewState", "stateless");
        browser.parameters.put("primefaces.nonce", "its own");

        assertThat(seen()).isEqualTo("its own");
    }

    @Test
    void aViewThatIsKeptHasItsNonceWithIt() throws Exception {
        browser.method = "POST";
        browser.parameters.put("jakarta.faces.ViewState", "-123:456");

        assertThat(seen()).isNull();
    }

    @Test
    void aPageThatIsFetchedGetsNone() throws Exception {
        assertThat(seen()).isNull();
    }

    private String seen() throws Exception {
        String[] nonce = new String[1];
        new NonceFilter()
                .doFilter(
                        browser.request(),
                        browser.response(),
                        (request, response) -> nonce[0] = request.getParameter("primefaces.nonce"));
        return nonce[0];
    }
}
