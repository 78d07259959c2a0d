package id.amanchat.it.guard;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.amanchat.it.harness.AgentScreen;
import id.amanchat.it.harness.Answer;
import id.amanchat.it.harness.Bank;
import id.amanchat.it.harness.ChatClient;
import id.amanchat.it.harness.CustomerScreen;
import id.amanchat.it.harness.SampleBank;
import id.amanchat.it.harness.Windows;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/**
 * Text is only text (SECURITY promise 14): what others have collected to break pages goes through what can be written in,
 * and is looked at wherever it is shown. A script that the policy stops would fail the test as well: {@link Windows}.
 */
@SampleBank
class OnlyTextIT {

    private static final String CUSTOMER = "james.walker";
    private static final String NAME = "James Walker";
    private static final String AGENT = "dewi.lestari";
    private static final String SUPERVISOR = "hendra.wijaya";

    private static final String WATCH =
            "for (const ask of ['alert', 'confirm', 'prompt', 'print']) window[ask] = () => { window.owned = ask; }";
    private static final String OWNED = "() => [window.owned ?? '', document.title.includes('owned') ? 'title' : '',"
            + " ...[...document.querySelectorAll('[onerror], [onload], [onclick], [onmouseover], [onfocus], img[src=x],"
            + " a[href^=\"javascript:\" i], a[href^=\"data:\" i], iframe, object, embed')].map(it => it.outerHTML)]"
            + ".filter(it => it !== '')";
    private static final String DRAWN = "() => Object.fromEntries([...document.querySelectorAll('[data-sequence]')]"
            + ".map(it => [it.dataset.sequence, it.textContent]))";

    private final Bank bank;
    private final Windows windows;
    private final SoftAssertions all = new SoftAssertions();

    OnlyTextIT(Bank bank, Windows windows) {
        this.bank = bank;
        this.windows = windows;
    }

    @Test
    void whateverIsWrittenIsShownAsItIsAndNothingOfItExecutes() {
        bank.listen(CUSTOMER);
        bank.online(AGENT);
        Page agent = watched(AGENT);
        AgentScreen console = AgentScreen.open(agent);
        String conversation = customer().start(Bank.TOPIC, Hostile.MARKUP).text("id");
        assertThat(console.offerOf(NAME)).containsText(Hostile.MARKUP);
        bank.accept(AGENT, conversation);
        console.turnTo(NAME);
        writeAmongStaff(conversation);

        Stream.of(Hostile.ours(), Hostile.naughty(), Hostile.scripts())
                .flatMap(List::stream)
                .forEach(text -> sayAsItIs(conversation, text));

        Map<String, String> stored = stored(conversation);
        Page customer = watched(CUSTOMER);
        CustomerScreen.open(customer);
        isDrawnAsStored("the customer's thread", customer, stored);
        isDrawnAsStored("the console", agent, stored);
        lookAtTheBoard(stored);
        lookAtReports(conversation);
        lookAtReplies();
        nothingExecuted("the console", agent);
        all.assertAll();
    }

    // --- Writing it

    private void sayAsItIs(String conversation, String text) {
        Answer answer = customer().say(conversation, text);
        all.assertThat(answer.status()).as("%s to %s", answer, text).isEqualTo(201);
        if (answer.status() == 201) {
            int from = 0;
            for (String piece : Hostile.unmasked(answer.object())) {
                int at = text.indexOf(piece, from);
                all.assertThat(at).as("%s kept of %s", piece, text).isNotNegative();
                from = Math.max(from, at + piece.length());
            }
        }
    }

    private void writeAmongStaff(String conversation) {
        ChatClient agent = bank.client(AGENT);
        String note = "/chat/api/conversations/" + conversation + "/notes/" + UUID.randomUUID();
        all.assertThat(agent.put(note, ChatClient.object("text", Hostile.MARKUP))
                        .status())
                .isEqualTo(201);
        String hand = "/chat/api/agent/chats/" + conversation + "/hand";
        all.assertThat(agent.post(hand, ChatClient.object("why", Hostile.MARKUP))
                        .status())
                .isEqualTo(204);
        agent.submitPlain("/chat/agent/", "panel", "keep-note", "via", conversation, "panel:note", Hostile.TEMPLATE);
    }

    // --- Looking at it

    private Map<String, String> stored(String conversation) {
        return customer().messages(conversation).stream()
                .collect(Collectors.toMap(
                        message -> message.get("sequence").getAsString(),
                        message -> message.get("text").getAsString()));
    }

    private void isDrawnAsStored(String screen, Page page, Map<String, String> stored) {
        String last = String.valueOf(stored.size());
        assertThat(page.locator("[data-sequence='" + last + "']")).isVisible();
        Map<String, String> drawn = drawn(page);
        all.assertThat(drawn).as(screen).hasSizeGreaterThan(10);
        drawn.forEach((sequence, text) ->
                all.assertThat(text).as("%s, %s", screen, sequence).contains(stored.getOrDefault(sequence, "")));
        nothingExecuted(screen, page);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, String> drawn(Page page) {
        return (Map<String, String>) page.evaluate(DRAWN);
    }

    private void lookAtTheBoard(Map<String, String> stored) {
        Page supervisor = watched(SUPERVISOR);
        supervisor.navigate("/chat/supervisor/");
        assertThat(supervisor.locator("body")).containsText(Hostile.MARKUP);
        supervisor
                .getByRole(AriaRole.TABLE, new Page.GetByRoleOptions().setName("Conversations"))
                .getByRole(AriaRole.ROW)
                .filter(new Locator.FilterOptions().setHasText(NAME))
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Read along"))
                .click();
        isDrawnAsStored("the supervisor's thread", supervisor, stored);
    }

    private void lookAtReports(String conversation) {
        Answer taken = customer()
                .submitPlain(
                        "/chat/report-scam?conversation=" + conversation,
                        "report-scam",
                        "submit",
                        "whatHappened",
                        Hostile.MARKUP,
                        "links",
                        "javascript:owned=1",
                        "phoneNumbers",
                        Hostile.TEMPLATE);
        String number = taken.body().replaceAll("(?s).*id=\"case-number\">([^<]+)<.*", "$1");
        Page supervisor = watched(SUPERVISOR);
        supervisor.navigate("/chat/supervisor/scam-reports");
        nothingExecuted("the scam reports", supervisor);
        supervisor.navigate("/chat/supervisor/scam-reports/report?number=" + number);
        assertThat(supervisor.locator("main")).containsText(Hostile.MARKUP);
        nothingExecuted("a scam report", supervisor);
        String evidence = "/chat/api/reports/" + number + "/evidence.json";
        JsonObject json = bank.client(SUPERVISOR).get(evidence).object();
        all.assertThat(json.toString()).as("the evidence").contains("onerror=owned=1");
        Answer pdf = bank.client(SUPERVISOR).get(evidence.replace(".json", ".pdf"));
        all.assertThat(pdf.body())
                .as("the evidence to print")
                .startsWith("%PDF-")
                .doesNotContain("/JavaScript");
    }

    private void lookAtReplies() {
        bank.client(AGENT)
                .submitPlain(
                        "/chat/agent/replies/reply",
                        "reply",
                        "submit",
                        "title",
                        Hostile.MARKUP,
                        "shortcut",
                        "owned",
                        "textEnglish",
                        Hostile.MARKUP,
                        "textIndonesian",
                        Hostile.MARKUP);
        Page replies = watched(AGENT);
        replies.navigate("/chat/agent/replies");
        assertThat(replies.locator("main")).containsText(Hostile.MARKUP);
        nothingExecuted("canned replies", replies);
        replies.locator("main table a, main li a")
                .filter(new Locator.FilterOptions().setHasText("onerror"))
                .first()
                .click();
        assertThat(replies.locator("#textEnglish")).hasValue(Hostile.MARKUP);
        nothingExecuted("a canned reply", replies);
        String id = replies.url().replaceAll(".*[?&]id=([^&#]+).*", "$1");
        bank.client(AGENT).submitPlain("/chat/agent/replies/reply?id=" + id, "delete", "submit");
    }

    private void nothingExecuted(String screen, Page page) {
        all.assertThat((List<?>) page.evaluate(OWNED)).as(screen).isEmpty();
    }

    private Page watched(String username) {
        Page page = windows.of(username);
        page.addInitScript(WATCH);
        page.onDialog(dialog -> {
            all.fail("A dialog opened: " + dialog.message());
            dialog.dismiss();
        });
        return page;
    }

    private ChatClient customer() {
        return bank.client(CUSTOMER);
    }
}
