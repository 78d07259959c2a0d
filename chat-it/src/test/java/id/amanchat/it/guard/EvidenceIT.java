package id.amanchat.it.guard;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.amanchat.it.harness.Answer;
import id.amanchat.it.harness.Bank;
import id.amanchat.it.harness.ChatClient;
import id.amanchat.it.harness.SampleBank;
import id.amanchat.it.harness.Windows;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A scam is reported out of a chat, worked on, and its evidence holds where nothing of the bank stands. */
@SampleBank
class EvidenceIT {

    private static final String CUSTOMER = "james.walker";
    private static final String AGENT = "nadia.kusuma";
    private static final String SUPERVISOR = "hendra.wijaya";

    private final Bank bank;
    private final Windows windows;

    EvidenceIT(Bank bank, Windows windows) {
        this.bank = bank;
        this.windows = windows;
    }

    @Test
    void whatWasReportedOutOfAChatIsTakenVerifiedElsewhereAndClosed(@TempDir Path elsewhere) throws Exception {
        String conversation = bank.openBetween(CUSTOMER, AGENT);
        ChatClient customer = bank.client(CUSTOMER);
        customer.say(conversation, "Somebody called and wanted 500 from me.");
        bank.client(AGENT).say(conversation, "That was not us. Please report it.");

        Page reporting = windows.of(CUSTOMER);
        reporting.navigate("/chat/report-scam?conversation=" + conversation);
        reporting
                .getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("What happened?"))
                .fill("A man who said that he was Nadia called me.");
        button(reporting, "Send the report");
        String number = reporting.locator("#case-number").innerText();

        Page desk = windows.of(SUPERVISOR);
        desk.navigate("/chat/supervisor/scam-reports");
        desk.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(number))
                .click();
        assertThat(desk.getByRole(AriaRole.MAIN)).containsText("A man who said that he was Nadia called me.");
        button(desk, "Take this report");
        assertThat(desk.getByRole(AriaRole.MAIN)).containsText("The report is yours.");

        holdsElsewhere(number, elsewhere);

        desk.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("What came of it"))
                .fill("Not Nadia. The customer is warned.");
        button(desk, "Close the report");
        assertThat(desk.getByRole(AriaRole.MAIN)).containsText("The report is closed.");
        desk.navigate("/chat/supervisor/scam-reports");
        assertThat(desk.getByRole(AriaRole.MAIN)).not().containsText(number);
    }

    private void holdsElsewhere(String number, Path elsewhere) throws Exception {
        Answer evidence = bank.client(SUPERVISOR).get("/chat/api/reports/" + number + "/evidence.json");
        assertThat(evidence.body()).contains("That was not us. Please report it.");
        Path key = Files.writeString(elsewhere.resolve("bank-key.pem"), publishedKey());
        Path genuine = Files.writeString(elsewhere.resolve("evidence.json"), evidence.body());
        Path bent = Files.writeString(
                elsewhere.resolve("bent.json"),
                evidence.body().replace("That was not us.", "That was us."),
                StandardCharsets.UTF_8);

        assertThat(Verifier.of(elsewhere, genuine, key))
                .as("what the bank sealed")
                .returns(0, Verifier.Verdict::exit);
        assertThat(Verifier.of(elsewhere, bent, key))
                .as("what somebody has bent")
                .returns(1, Verifier.Verdict::exit);
    }

    /** From where anybody gets it, apart from the evidence. */
    private String publishedKey() {
        Answer keys = bank.stranger().get("/chat/api/keys");
        JsonObject first = (keys.json().isJsonArray()
                        ? keys.json().getAsJsonArray()
                        : keys.object().getAsJsonArray("keys"))
                .get(0)
                .getAsJsonObject();
        return first.get("pem").getAsString();
    }

    private static void button(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }
}
