package id.amanchat.bench.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

class PageTest {
    private final Page page = new Page("""
            <html><head><meta name="chat-token" content="t0ken"/></head><body>
            <form id="sign-in" name="sign-in" method="post" action="/chat/sign-in?a=1&amp;b=2">
            <input type="hidden" name="jakarta.faces.ViewState" id="j:0" value="stateless" autocomplete="off" /></form>
            <script>OmniFaces.Push.init("events","localhost:8443","events?0e2f7a52-4c3f-4f6e-9c39-25c1a1a3c1aa",null);</script>
            <script>amanchatPanel = function() {return PrimeFaces.ab({s:"panel:j_idt9",f:"panel",u:"panel:facts"});}</script>
            </body></html>""");

    @Test
    void aFormIsPostedToItsActionWithItsViewState() {
        assertThat(page.action("sign-in")).isEqualTo("/chat/sign-in?a=1&b=2");
        assertThat(page.viewState()).isEqualTo("stateless");
    }

    @Test
    void theTokenAndTheSocketStandInThePage() {
        assertThat(page.token()).isEqualTo("t0ken");
        assertThat(page.socketPath()).isEqualTo("/chat/omnifaces.push/events?0e2f7a52-4c3f-4f6e-9c39-25c1a1a3c1aa");
    }

    @Test
    void aCommandOfPrimeFacesHasAnId() {
        assertThat(page.command("amanchatPanel")).isEqualTo("panel:j_idt9");
    }

    @Test
    void whatIsMissingIsNamed() {
        assertThatIllegalStateException()
                .isThrownBy(() -> page.action("verify"))
                .withMessageContaining("form verify");
    }
}
