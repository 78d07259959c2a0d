package id.amanchat.it.guard;

import com.google.gson.JsonObject;
import id.amanchat.it.harness.Answer;
import id.amanchat.it.harness.Bank;
import id.amanchat.it.harness.BankDatabase;
import id.amanchat.it.harness.Beside;
import id.amanchat.it.harness.ChatClient;
import id.amanchat.it.harness.ChatServer;
import id.amanchat.it.harness.Pushes;
import id.amanchat.it.harness.RawLine;
import id.amanchat.it.harness.SampleBank;
import java.net.Socket;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/**
 * Secrets rest nowhere (SECURITY promise 15): they are said wherever something can be written, and then looked for in every
 * place. A place counts as searched only when something unmasked that went the same way was found in it.
 */
@SampleBank(on = SampleBank.Database.POSTGRESQL)
@Beside
class CanaryIT {

    private static final String CUSTOMER = "james.walker";
    private static final String AGENT = "nadia.kusuma";

    private static final Secrets REQUEST = Secrets.of("request");
    private static final Secrets MESSAGE = Secrets.of("message");
    private static final Secrets REPLY = Secrets.of("reply");
    private static final Secrets NOTE = Secrets.of("note");
    private static final Secrets CUSTOMER_NOTE = Secrets.of("customer-note");
    private static final Secrets HAND = Secrets.of("hand");
    private static final Secrets TRANSFER = Secrets.of("transfer");
    private static final Secrets WRAP_UP = Secrets.of("wrap-up");
    private static final Secrets REPORT = Secrets.of("report");
    /** In two lines, the first of which is kept until the second comes. */
    private static final Secrets PIECES = Secrets.of("pieces");
    /** What is refused, and so not even its mark is kept. */
    private static final Secrets CANNED_REPLY = Secrets.of("canned-reply");

    private static final Secrets QUESTION = Secrets.of("question");
    private static final Secrets BROKEN = Secrets.of("broken");

    private static final List<Secrets> KEPT =
            List.of(REQUEST, MESSAGE, REPLY, NOTE, CUSTOMER_NOTE, TRANSFER, WRAP_UP, REPORT);
    private static final List<Secrets> HIDDEN = Stream.concat(
                    KEPT.stream(), Stream.of(HAND, PIECES, CANNED_REPLY, QUESTION, BROKEN))
            .toList();

    /** What every server writes to its log. */
    private static final String LOGGED = "Self-check";

    private static final int LATER = 12;
    private static final int LATER_SIZE = 60_000;

    private final Bank bank;
    private final List<String> answers = new ArrayList<>();
    private final SoftAssertions all = new SoftAssertions();

    CanaryIT(Bank bank) {
        this.bank = bank;
    }

    @Test
    void whatIsSecretIsNowhereAfterwards() throws Exception {
        Pushes atCustomer = bank.listen(CUSTOMER);
        Pushes atAgent = bank.online(AGENT);
        String conversation = say();
        answers.add(customer()
                .get("/chat/api/conversations/" + conversation + "/messages?after=0&limit=500")
                .body());
        answers.add(agent().get("/chat/api/conversations/" + conversation + "/notes")
                .body());
        letLaterTrafficFlow(conversation);

        Haystack haystack = new Haystack(searchedFor(conversation))
                .andStrings(
                        HIDDEN.stream().flatMap(each -> each.alone().stream()).toList());
        BankDatabase database = bank.database();
        ChatServer server = bank.server();
        look("tables", haystack.foundIn(database.everything()), marks(KEPT));
        look("files of the database", haystack.foundBelow(database.folder()), marks(KEPT));
        look("journal, logs and all else of the server", haystack.foundBelow(server.folder()), List.of(LOGGED));
        look(
                "metrics",
                haystack.foundIn(server.read("/prometheus").body() + " " + conversation),
                List.of(conversation));
        look("answers", haystack.foundIn(String.join("\n", answers)), marks(List.of(REQUEST, MESSAGE, REPLY, NOTE)));
        look("customer's socket", haystack.foundIn(said(atCustomer)), marks(List.of(MESSAGE, REPLY)));
        look("agent's socket", haystack.foundIn(said(atAgent)), marks(List.of(MESSAGE, REPLY)));
        lookIntoMemory(haystack);
        all.assertAll();
    }

    // --- Saying it

    private String say() {
        String conversation =
                heard(customer().start(Bank.TOPIC, REQUEST.text())).text("id");
        bank.accept(AGENT, conversation);
        Stream.concat(Stream.of(MESSAGE.text()), MESSAGE.lines().stream())
                .forEach(text -> heard(customer().say(conversation, text), 201));
        heard(agent().say(conversation, REPLY.text()), 201);
        sayInPieces(conversation);
        sayAmongStaff(conversation);
        sayWhatIsRefused(conversation);
        heard(bank.stranger().submitPlain("/chat/report-scam", "report-scam", "submit", "whatHappened", REPORT.text()));
        finish(conversation);
        return conversation;
    }

    private void sayInPieces(String conversation) {
        long first =
                heard(customer().say(conversation, PIECES.pieces().get(0)), 201).number("sequence");
        heard(customer().say(conversation, PIECES.pieces().get(1)), 201);

        JsonObject redacted = customer().messages(conversation, first - 1, 1).get(0);
        all.assertThat(redacted.get("text").getAsString())
                .as("the first piece, once there is a second")
                .doesNotContain(PIECES.pieces().get(0));
        all.assertThat(bank.database()
                        .read(
                                "select text from conversation_message where text = ?",
                                PIECES.pieces().get(0)))
                .as("the first piece in the database")
                .isEmpty();
    }

    private void sayAmongStaff(String conversation) {
        String client = UUID.randomUUID().toString();
        heard(agent().put("/chat/api/conversations/" + conversation + "/notes/" + client, text(NOTE)), 201);
        heard(agent().post(chat(conversation) + "/hand", ChatClient.object("why", HAND.text())), 204);
        Answer kept = agent().submitPlain(
                        "/chat/agent/", "panel", "keep-note", "via", conversation, "panel:note", CUSTOMER_NOTE.text());
        heard(kept, 200);
        Answer targets = agent().get(chat(conversation) + "/targets");
        JsonObject transfer = new JsonObject();
        transfer.addProperty("note", TRANSFER.text());
        transfer.addProperty("warm", true);
        transfer.addProperty("queue", firstQueue(targets));
        heard(agent().post(chat(conversation) + "/transfer", transfer.toString()), 204);
        agent().post(chat(conversation) + "/transfer/withdraw", "");
    }

    private static String firstQueue(Answer targets) {
        JsonObject queue = targets.object().getAsJsonArray("queues").get(0).getAsJsonObject();
        return queue.get("queue").getAsString();
    }

    /** What is refused is in nobody's hands but the writer's; the page it is written on shows it to them again. */
    private void sayWhatIsRefused(String conversation) {
        heard(agent().say(conversation, "Please tell me your PIN. " + QUESTION.text()), 422);
        Answer page = agent().submitPlain(
                        "/chat/agent/replies/reply",
                        "reply",
                        "submit",
                        "title",
                        "A reply",
                        "shortcut",
                        "kenari",
                        "textEnglish",
                        CANNED_REPLY.text(),
                        "textIndonesian",
                        CANNED_REPLY.text());
        all.assertThat(page.status())
                .as("a canned reply with secrets is refused")
                .isEqualTo(200);
        heard(customer().say(conversation, "not-an-id", BROKEN.text()), 404);
        heard(customer().say(conversation, BROKEN.text() + "\u0000"), 422);
        heard(customer().post("/chat/api/conversations", "{\"topic\": \"" + BROKEN.text()), 400);
    }

    private void finish(String conversation) {
        heard(customer().end(conversation), 204);
        String wrapUp = ChatClient.object("outcome", "solved", "note", WRAP_UP.text());
        heard(agent().put(chat(conversation) + "/wrap-up", wrapUp.replace("}", ",\"tags\":[]}")), 204);
    }

    /** Buffers of the network are used again. */
    private void letLaterTrafficFlow(String conversation) {
        String large = ChatClient.object("text", "z".repeat(LATER_SIZE));
        for (int n = 0; n < LATER; n++) {
            for (ChatClient person : List.of(customer(), agent(), bank.stranger())) {
                person.put("/chat/api/conversations/" + conversation + "/messages/" + UUID.randomUUID(), large);
                person.get("/chat/sign-in");
            }
        }
    }

    // --- Looking for it

    private static List<String> searchedFor(String conversation) {
        List<String> texts = new ArrayList<>(List.of(conversation, LOGGED));
        Haystack.ENCODINGS.forEach(encoding -> texts.addAll(control(encoding).traces()));
        HIDDEN.forEach(each -> {
            texts.add(each.mark());
            texts.addAll(each.traces());
        });
        return texts;
    }

    /** The controls are what others are saying just now: requests that have begun, and that nothing has masked yet. */
    private void lookIntoMemory(Haystack haystack) throws Exception {
        List<String> controls = new ArrayList<>();
        for (Charset encoding : Haystack.ENCODINGS) {
            bank.closedAfterTheTest(beginToSay(control(encoding), encoding));
            controls.addAll(control(encoding).traces());
        }
        customer().get("/chat/sign-in");
        Path dump = bank.server().dumpHeap();
        look("memory", haystack.foundBelow(dump), controls);
        Files.delete(dump);
    }

    private static Secrets control(Charset encoding) {
        return Secrets.of("control in " + encoding);
    }

    private Socket beginToSay(Secrets control, Charset encoding) {
        return RawLine.begin(
                bank.server().ports(),
                String.join("\n", control.traces()).getBytes(encoding),
                "PUT /chat/api/conversations/" + UUID.randomUUID() + "/messages/" + UUID.randomUUID() + " HTTP/1.1",
                "Host: localhost:" + bank.server().ports().https(),
                "Cookie: " + customer().cookieHeader(),
                "Origin: " + bank.origin(),
                "X-Chat-Token: " + customer().token(),
                "Content-Type: application/json",
                "Content-Length: " + LATER_SIZE);
    }

    private void look(String place, Set<String> found, List<String> control) {
        all.assertThat(found).as("the control in " + place).containsAll(control);
        for (Secrets secrets : HIDDEN) {
            all.assertThat(found)
                    .as(secrets.place() + " in " + place)
                    .doesNotContainAnyElementsOf(secrets.traces())
                    .doesNotContainAnyElementsOf(secrets.alone());
        }
    }

    private static String said(Pushes pushes) {
        return pushes.frames().toString();
    }

    private static List<String> marks(List<Secrets> places) {
        return places.stream().map(Secrets::mark).toList();
    }

    private Answer heard(Answer answer, int status) {
        all.assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
        return heard(answer);
    }

    private Answer heard(Answer answer) {
        answers.add(answer.body());
        return answer;
    }

    private ChatClient customer() {
        return bank.client(CUSTOMER);
    }

    private ChatClient agent() {
        return bank.client(AGENT);
    }

    private static String chat(String conversation) {
        return "/chat/api/agent/chats/" + conversation;
    }

    private static String text(Secrets secrets) {
        return ChatClient.object("text", secrets.text());
    }
}
