package id.amanchat.it.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.google.gson.JsonObject;
import id.amanchat.it.harness.Answer;
import id.amanchat.it.harness.AtOnce;
import id.amanchat.it.harness.Bank;
import id.amanchat.it.harness.ChatClient;
import id.amanchat.it.harness.Pushes;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The REST interface of a conversation, as every client may rely on it. On each database the same. */
abstract class ConversationContract {

    private static final String CUSTOMER = "james.walker";
    private static final String OTHER_CUSTOMER = "siti.rahmawati";
    private static final String AGENT = "nadia.kusuma";
    private static final int LONGEST = 4_000;
    private static final String EMOJI = "\uD83D\uDE00";

    private final Bank bank;

    ConversationContract(Bank bank) {
        this.bank = bank;
    }

    // --- Starting

    @Test
    void aNewConversationWaitsWithItsFirstText() {
        Answer started = customer().start(Bank.TOPIC, "Where is my card?");

        assertThat(started.status()).isEqualTo(201);
        assertThat(started.text("state")).isIn("WAITING", "OFFERED");
        assertThat(started.number("place")).isPositive();
        assertThat(texts(customer(), started.text("id"))).containsExactly("Where is my card?");
    }

    @Test
    void aSecondStartAnswersTheOpenConversationAndPostsNothing() {
        String conversation = bank.startedBy(CUSTOMER);

        Answer again = customer().start(Bank.TOPIC, "Not posted");

        assertThat(again.status()).isEqualTo(200);
        assertThat(again.text("id")).isEqualTo(conversation);
        assertThat(texts(customer(), conversation)).doesNotContain("Not posted");
    }

    @Test
    void twoDevicesStartingAtOnceGetOneConversation() throws Exception {
        List<Answer> answers = AtOnce.times(8, n -> customer().start(Bank.TOPIC, "From device " + n));

        assertThat(answers)
                .extracting(answer -> answer.text("id"))
                .containsOnly(answers.get(0).text("id"));
        assertThat(answers).extracting(Answer::status).containsOnlyOnce(201).isSubsetOf(200, 201);
    }

    @Test
    void theCurrentConversationIsFoundUntilItEnds() {
        String conversation = bank.startedBy(CUSTOMER);
        assertThat(customer().current().text("id")).isEqualTo(conversation);

        assertThat(customer().end(conversation).status()).isEqualTo(204);

        assertThat(customer().current().status()).isEqualTo(204);
    }

    @Test
    void theConversationTellsItsStatePartiesAndMarks() {
        String conversation = bank.openBetween(CUSTOMER, AGENT);

        Answer answer = customer().conversation(conversation);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text("state")).isEqualTo("OPEN");
        assertThat(answer.text("subject")).isEqualTo("Hello, I have a question.");
        assertThat(answer.number("lastSequence")).isEqualTo(1);
        JsonObject badge = answer.object().getAsJsonObject("agent");
        assertThat(badge.get("name").getAsString()).isEqualTo("Nadia Kusuma");
        assertThat(badge.get("employeeId").getAsString()).isEqualTo("10057");
        assertThat(answer.object().getAsJsonObject("customer").get("name").getAsString())
                .isEqualTo("James Walker");
        assertThat(answer.object().getAsJsonObject("marks").keySet()).containsExactlyInAnyOrder("customer", "agent");
    }

    @ParameterizedTest
    @ValueSource(strings = {"no-such-topic", "", "' or 1=1 --"})
    void anUnknownTopicIsRefusedInWords(String topic) {
        Answer answer = customer().start(topic, "Hello");

        assertThat(answer.status()).isEqualTo(422);
        assertProblem(answer);
    }

    // --- Posting

    @Test
    void aFirstPostIsCreatedAndARepeatedOneAnswersTheSame() {
        String conversation = bank.startedBy(CUSTOMER);
        String clientId = UUID.randomUUID().toString();

        Answer first = customer().say(conversation, clientId, "Once");
        Answer again = customer().say(conversation, clientId, "Once");

        assertThat(first.status()).isEqualTo(201);
        assertThat(first.number("sequence")).isEqualTo(2);
        assertThat(first.text("text")).isEqualTo("Once");
        assertThat(first.object().keySet()).contains("sequence", "sentAt", "text", "findings");
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.json()).isEqualTo(first.json());
    }

    @Test
    void theSameClientIdTenTimesIsOneMessage() {
        String conversation = bank.startedBy(CUSTOMER);
        String clientId = UUID.randomUUID().toString();

        List<Long> sequences = IntStream.range(0, 10)
                .mapToObj(
                        n -> customer().say(conversation, clientId, "Only once").number("sequence"))
                .toList();

        assertThat(sequences).containsOnly(2L);
        assertThat(texts(customer(), conversation))
                .containsOnlyOnce("Only once")
                .hasSize(2);
    }

    @Test
    void theSameClientIdTenTimesAtOnceIsOneMessage() throws Exception {
        String conversation = bank.startedBy(CUSTOMER);
        String clientId = UUID.randomUUID().toString();

        List<Answer> answers = AtOnce.times(10, n -> customer().say(conversation, clientId, "Only once"));

        assertThat(answers).extracting(Answer::status).containsOnlyOnce(201).isSubsetOf(200, 201);
        assertThat(answers).extracting(answer -> answer.number("sequence")).containsOnly(2L);
        assertThat(texts(customer(), conversation)).hasSize(2);
    }

    @Test
    void aKnownClientIdWithAnotherTextAnswersWhatWasStored() {
        String conversation = bank.startedBy(CUSTOMER);
        String clientId = UUID.randomUUID().toString();
        customer().say(conversation, clientId, "As stored");

        Answer other = customer().say(conversation, clientId, "Something else");

        assertThat(other.status()).isEqualTo(200);
        assertThat(other.text("text")).isEqualTo("As stored");
    }

    @Test
    void theOtherSendersClientIdIsTaken() {
        String conversation = bank.openBetween(CUSTOMER, AGENT);
        String clientId = UUID.randomUUID().toString();
        customer().say(conversation, clientId, "Mine");

        Answer taken = agent().say(conversation, clientId, "Mine too");

        assertThat(taken.status()).isEqualTo(409);
        assertProblem(taken);
    }

    @Test
    void aClosedConversationTakesNoMessage() {
        String conversation = bank.startedBy(CUSTOMER);
        customer().end(conversation);

        Answer late = customer().say(conversation, "Too late");

        assertThat(late.status()).isEqualTo(409);
        assertProblem(late);
        assertThat(texts(customer(), conversation)).doesNotContain("Too late");
    }

    @Test
    void aMessageKnownFromBeforeTheEndIsStillAnswered() {
        String conversation = bank.startedBy(CUSTOMER);
        String clientId = UUID.randomUUID().toString();
        Answer before = customer().say(conversation, clientId, "In time");
        customer().end(conversation);

        Answer after = customer().say(conversation, clientId, "In time");

        assertThat(after.status()).isEqualTo(200);
        assertThat(after.json()).isEqualTo(before.json());
    }

    @Test
    void endingTwiceIsEndingOnce() {
        String conversation = bank.startedBy(CUSTOMER);

        assertThat(customer().end(conversation).status()).isEqualTo(204);
        assertThat(customer().end(conversation).status()).isEqualTo(204);
        assertThat(customer().conversation(conversation).text("state")).isEqualTo("CLOSED");
    }

    // --- How long, and what is text

    @Test
    void fourThousandCharactersPassHoweverManyBytesTheyTake() {
        String conversation = bank.startedBy(CUSTOMER);
        String longest = EMOJI.repeat(LONGEST);

        Answer answer = customer().say(conversation, longest);

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.text("text")).isEqualTo(longest);
        assertThat(texts(customer(), conversation)).contains(longest);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", EMOJI})
    void oneCharacterMoreIsTooLong(String character) {
        String conversation = bank.startedBy(CUSTOMER);

        Answer answer = customer().say(conversation, character.repeat(LONGEST + 1));

        assertThat(answer.status()).isEqualTo(413);
        assertProblem(answer);
    }

    @Test
    void aFirstTextIsHeldToTheSameLength() {
        assertThat(customer().start(Bank.TOPIC, "a".repeat(LONGEST + 1)).status())
                .isEqualTo(413);
        assertThat(customer().current().status()).isEqualTo(204);
    }

    @Test
    void aHugeBodyIsTooLong() {
        String conversation = bank.startedBy(CUSTOMER);

        assertThat(customer().say(conversation, "a".repeat(900_000)).status()).isEqualTo(413);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\\u0000b", "\\ud83d", "\\ude00\\ud83d", "a\\udfffb"})
    void whatIsNoTextIsRefusedWithReasons(String escaped) {
        String conversation = bank.startedBy(CUSTOMER);

        Answer answer = put(conversation, UUID.randomUUID().toString(), "{\"text\":\"" + escaped + "\"}");

        assertThat(answer.status()).isEqualTo(422);
        assertProblem(answer);
        assertThat(answer.object().getAsJsonArray("reasons")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\\n\\t"})
    void nothingButSpaceIsRefused(String text) {
        String conversation = bank.startedBy(CUSTOMER);

        assertThat(put(conversation, UUID.randomUUID().toString(), "{\"text\":\"" + text + "\"}")
                        .status())
                .isEqualTo(422);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "'; drop table conversation_message; --",
                "${jndi:ldap://127.0.0.1/a} #{1+1}",
                "Right to left: \u202Etxt.exe",
                "  spaces around  ",
                "line one\nline two",
                "\u0001\u0007 control characters"
            })
    void textComesBackAsItWasWritten(String text) {
        String conversation = bank.startedBy(CUSTOMER);

        assertThat(customer().say(conversation, text).status()).isEqualTo(201);

        assertThat(texts(customer(), conversation)).contains(text);
    }

    // --- What is malformed

    @ParameterizedTest
    @ValueSource(strings = {"not json", "{\"text\":", "", "[", "\"text\""})
    void whatIsNotJsonIsABadRequest(String body) {
        String conversation = bank.startedBy(CUSTOMER);

        Answer answer = put(conversation, UUID.randomUUID().toString(), body);

        assertThat(answer.status()).isEqualTo(400);
        assertProblem(answer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"[]", "{}", "null", "{\"text\":null}", "{\"text\":5}", "{\"text\":{}}", "{\"text\":[\"a\"]}"})
    void jsonOfAnotherShapeIsRefusedWithoutAFailure(String body) {
        String conversation = bank.startedBy(CUSTOMER);

        Answer answer = put(conversation, UUID.randomUUID().toString(), body);

        assertThat(answer.status()).isIn(400, 422);
        assertProblem(answer);
    }

    @Test
    void deeplyNestedJsonIsRefusedWithoutAFailure() {
        String conversation = bank.startedBy(CUSTOMER);

        Answer answer = put(conversation, UUID.randomUUID().toString(), "{\"text\":" + "[".repeat(8_000));

        assertThat(answer.status()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/xml", "application/x-www-form-urlencoded"})
    void anotherTypeIsNotTaken(String type) {
        String conversation = bank.startedBy(CUSTOMER);

        Answer answer = customer()
                .send(
                        messagePath(conversation),
                        request -> customer()
                                .asThePageDoes(request)
                                .setHeader("Content-Type", type)
                                .PUT(BodyPublishers.ofString("{\"text\":\"a\"}")));

        assertThat(answer.status()).isEqualTo(415);
        assertProblem(answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"sequence\":\"one\"}", "{\"sequence\":1.5}", "{}", "nonsense"})
    void aMarkThatIsNoNumberIsRefused(String body) {
        String conversation = bank.startedBy(CUSTOMER);

        for (String mark : List.of("received", "read")) {
            Answer answer = customer().put("/chat/api/conversations/" + conversation + "/" + mark, body);
            assertThat(answer.status()).as(answer.toString()).isBetween(400, 422);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"after=x", "after=-1", "limit=x", "limit=-5", "after=99999999999999999999"})
    void aBadPageIsNeverAFailure(String query) {
        String conversation = bank.startedBy(CUSTOMER);

        assertThat(customer()
                        .get("/chat/api/conversations/" + conversation + "/messages?" + query)
                        .status())
                .isLessThan(500);
    }

    // --- Whose it is

    @Test
    void aForeignAMissingAndAMalformedIdAnswerAlike() {
        String foreign = bank.startedBy(OTHER_CUSTOMER);
        String missing = UUID.randomUUID().toString();
        String body = ChatClient.object("text", "Hello");
        String sequence = "{\"sequence\":1}";

        for (String id : List.of(foreign, missing, "not-an-id", "..%2f..%2fetc", "1")) {
            String path = "/chat/api/conversations/" + id;
            List<Answer> answers = List.of(
                    customer().get(path),
                    customer().get(path + "/messages"),
                    customer().put(path + "/messages/" + UUID.randomUUID(), body),
                    customer().put(path + "/received", sequence),
                    customer().put(path + "/read", sequence),
                    customer().post(path + "/typing", ""),
                    customer().post(path + "/end", ""));
            assertThat(answers).as(id).extracting(Answer::status).containsOnly(404);
        }
        assertThat(withoutInstance(customer().conversation(foreign)))
                .isEqualTo(withoutInstance(customer().conversation(missing)));
        assertThat(bank.client(OTHER_CUSTOMER).conversation(foreign).text("state"))
                .isNotEqualTo("CLOSED");
    }

    @Test
    void anAgentWhoDoesNotHaveTheChatDoesNotSeeIt() {
        String conversation = bank.openBetween(CUSTOMER, AGENT);

        ChatClient stranger = bank.client("rizky.hidayat");

        assertThat(stranger.conversation(conversation).status()).isEqualTo(404);
        assertThat(stranger.say(conversation, "Hello").status()).isEqualTo(404);
        assertThat(stranger.end(conversation).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"not-a-uuid", "1", "%20", "123e4567-e89b-12d3-a456-42661417400g"})
    void aMalformedClientIdIsNotFound(String clientId) {
        String conversation = bank.startedBy(CUSTOMER);

        assertThat(put(conversation, clientId, "{\"text\":\"a\"}").status()).isEqualTo(404);
    }

    // --- Where it comes from

    @Test
    void withoutTheTokenNothingIsWritten() {
        String conversation = bank.startedBy(CUSTOMER);

        for (String token : List.of("", "wrong", agent().token())) {
            Answer answer = customer()
                    .send(
                            messagePath(conversation),
                            request -> customer()
                                    .asThePageDoes(request)
                                    .setHeader("X-Chat-Token", token)
                                    .PUT(BodyPublishers.ofString("{\"text\":\"a\"}")));
            assertThat(answer.status()).as("token <%s>", token).isEqualTo(403);
            assertProblem(answer);
        }
        assertThat(texts(customer(), conversation)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example", "null", "http://localhost", "https://localhost.evil.example"})
    void fromAnotherOriginNothingIsWritten(String origin) {
        String conversation = bank.startedBy(CUSTOMER);

        Answer answer = customer()
                .send(
                        messagePath(conversation),
                        request -> customer()
                                .asThePageDoes(request)
                                .setHeader("Origin", origin)
                                .setHeader("Sec-Fetch-Site", "same-origin")
                                .PUT(BodyPublishers.ofString("{\"text\":\"a\"}")));

        assertThat(answer.status()).isEqualTo(403);
        assertThat(texts(customer(), conversation)).hasSize(1);
    }

    @Test
    void withoutAnOriginTheBrowserMustSaySameOrigin() {
        String conversation = bank.startedBy(CUSTOMER);

        assertThat(withoutOrigin(conversation, "same-origin").status()).isEqualTo(201);
        for (String site : List.of("", "none", "same-site", "cross-site")) {
            assertThat(withoutOrigin(conversation, site).status()).as(site).isEqualTo(403);
        }
    }

    // --- Reading on

    @Test
    void messagesComeInPagesInOrder() {
        String conversation = bank.startedBy(CUSTOMER);
        IntStream.rangeClosed(2, 7).forEach(n -> customer().say(conversation, "Message " + n));

        assertThat(sequences(customer().messages(conversation, 2, 3))).containsExactly(3L, 4L, 5L);
        assertThat(sequences(customer().messages(conversation, 5, 100))).containsExactly(6L, 7L);
        assertThat(customer().messages(conversation, 7, 100)).isEmpty();
        assertThat(customer().messages(conversation, 0, 1).get(0).keySet())
                .contains("sequence", "clientId", "from", "name", "text", "sentAt", "findings");
    }

    @Test
    void bothSidesPostingFromSixteenThreadsMakeOneOrderWithoutGaps() throws Exception {
        String conversation = bank.openBetween(CUSTOMER, AGENT);
        int each = 12;

        List<List<Answer>> answers = AtOnce.times(
                16,
                thread -> IntStream.range(0, each)
                        .mapToObj(n -> (thread % 2 == 0 ? customer() : agent()).say(conversation, thread + "/" + n))
                        .toList());

        List<Answer> all = answers.stream().flatMap(List::stream).toList();
        assertThat(all).extracting(Answer::status).containsOnly(201);
        List<JsonObject> seen = customer().messages(conversation);
        assertThat(sequences(seen))
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, 16L * each + 1).boxed().toList());
        assertThat(agent().messages(conversation)).isEqualTo(seen);
        for (List<Answer> ofOneThread : answers) {
            List<Long> acknowledged = ofOneThread.stream()
                    .map(answer -> answer.number("sequence"))
                    .toList();
            assertThat(acknowledged).isSorted();
        }
    }

    @Test
    void receivedAndReadAreMarksThatOnlyMoveForward() {
        String conversation = bank.openBetween(CUSTOMER, AGENT);
        customer().say(conversation, "Two");
        customer().say(conversation, "Three");

        assertThat(agent().received(conversation, 3).status()).isEqualTo(204);
        assertThat(agent().read(conversation, 2).status()).isEqualTo(204);
        assertThat(agent().received(conversation, 1).status()).isEqualTo(204);
        assertThat(agent().read(conversation, 1).status()).isEqualTo(204);

        JsonObject marks = customer()
                .conversation(conversation)
                .object()
                .getAsJsonObject("marks")
                .getAsJsonObject("agent");
        assertThat(marks.get("received").getAsLong()).isEqualTo(3);
        assertThat(marks.get("read").getAsLong()).isEqualTo(2);
    }

    // --- Being told

    @Test
    void aMessageIsPushedToBothSidesAndAllTheirTabs() {
        String conversation = bank.openBetween(CUSTOMER, AGENT);
        List<Pushes> tabs = List.of(bank.listen(CUSTOMER), bank.listen(CUSTOMER), bank.listen(AGENT));

        Answer said = customer().say(conversation, "Hello out there");

        for (Pushes tab : tabs) {
            JsonObject frame = tab.awaitFrame(
                    "message",
                    message -> "Hello out there".equals(message.get("text").getAsString()));
            assertThat(frame.get("conversation").getAsString()).isEqualTo(conversation);
            assertThat(frame.get("sequence").getAsLong()).isEqualTo(said.number("sequence"));
            assertThat(frame.get("from").getAsString()).isEqualTo("customer");
            assertThat(frame.get("name").getAsString()).isEqualTo("James Walker");
            assertThat(frame.keySet()).contains("clientId", "sentAt");
        }
    }

    @Test
    void aRepeatedPostIsPushedOnce() {
        String conversation = bank.openBetween(CUSTOMER, AGENT);
        Pushes agent = bank.listen(AGENT);
        String clientId = UUID.randomUUID().toString();
        customer().say(conversation, clientId, "Once");
        customer().say(conversation, clientId, "Once");

        customer().say(conversation, "The end");

        agent.awaitFrame("message", frame -> "The end".equals(frame.get("text").getAsString()));
        assertThat(agent.frames("message"))
                .extracting(frame -> frame.get("text").getAsString())
                .containsExactly("Once", "The end");
    }

    @Test
    void typingMarksAndStatesArePushedToTheOtherSide() {
        String conversation = bank.openBetween(CUSTOMER, AGENT);
        Pushes customer = bank.listen(CUSTOMER);

        agent().typing(conversation);
        agent().received(conversation, 1);
        agent().read(conversation, 1);
        agent().end(conversation);

        customer.awaitFrame("typing", frame -> by(frame, "agent"));
        customer.awaitFrame("received", frame -> by(frame, "agent") && sequence(frame) == 1);
        customer.awaitFrame("read", frame -> by(frame, "agent") && sequence(frame) == 1);
        customer.awaitFrame("state", frame -> "CLOSED".equals(frame.get("state").getAsString()));
    }

    @Test
    void nobodyElseIsToldAnything() {
        Pushes bystander = bank.listen(OTHER_CUSTOMER);
        String own = bank.startedBy(OTHER_CUSTOMER);
        String conversation = bank.openBetween(CUSTOMER, AGENT);
        Pushes customer = bank.listen(CUSTOMER);
        customer().say(conversation, "For us two");
        agent().typing(conversation);
        agent().received(conversation, 2);
        agent().read(conversation, 2);
        agent().end(conversation);
        customer.awaitFrame("state", frame -> "CLOSED".equals(frame.get("state").getAsString()));

        // What comes last: had they been told anything before, it would stand before it.
        bank.client(OTHER_CUSTOMER).say(own, "Still waiting");
        bystander.awaitFrame(
                "message", frame -> "Still waiting".equals(frame.get("text").getAsString()));

        assertThat(bystander.frames())
                .extracting(frame -> frame.get("conversation").getAsString())
                .containsOnly(own);
    }

    @Test
    void theWaitingCustomerLearnsWhenTheirPlaceMovesUp() {
        String first = bank.startedBy(OTHER_CUSTOMER);
        Pushes pushes = bank.listen(CUSTOMER);
        String second = bank.startedBy(CUSTOMER);
        await().until(() -> customer().conversation(second).number("place") == 2);

        bank.client(OTHER_CUSTOMER).end(first);

        pushes.awaitFrame("place", frame -> frame.get("place").getAsInt() == 1);
        assertThat(customer().conversation(second).number("place")).isEqualTo(1);
    }

    // --- Helpers

    private ChatClient customer() {
        return bank.client(CUSTOMER);
    }

    private ChatClient agent() {
        return bank.client(AGENT);
    }

    private Answer put(String conversation, String clientId, String body) {
        return customer().put("/chat/api/conversations/" + conversation + "/messages/" + clientId, body);
    }

    private Answer withoutOrigin(String conversation, String fetchSite) {
        return customer().send(messagePath(conversation), request -> {
            request.setHeader("Content-Type", "application/json")
                    .setHeader("X-Chat-Token", customer().token());
            if (!fetchSite.isEmpty()) {
                request.setHeader("Sec-Fetch-Site", fetchSite);
            }
            return request.PUT(BodyPublishers.ofString("{\"text\":\"a\"}"));
        });
    }

    private static String messagePath(String conversation) {
        return "/chat/api/conversations/" + conversation + "/messages/" + UUID.randomUUID();
    }

    private static void assertProblem(Answer answer) {
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        JsonObject problem = answer.object();
        assertThat(problem.get("type").getAsString()).startsWith("https://amanchat.id/problems/");
        assertThat(problem.get("status").getAsInt()).isEqualTo(answer.status());
        assertThat(problem.get("detail").getAsString()).isNotBlank();
        assertThat(answer.body())
                .doesNotContain("Exception")
                .doesNotContain("\tat ")
                .doesNotContain("???");
    }

    private static JsonObject withoutInstance(Answer answer) {
        JsonObject problem = answer.object();
        problem.remove("instance");
        problem.remove("correlation");
        return problem;
    }

    private static boolean by(JsonObject frame, String side) {
        return side.equals(frame.get("by").getAsString());
    }

    private static long sequence(JsonObject frame) {
        return frame.get("sequence").getAsLong();
    }

    private static List<String> texts(ChatClient client, String conversation) {
        return client.messages(conversation).stream()
                .map(message -> message.get("text").getAsString())
                .toList();
    }

    private static List<Long> sequences(List<JsonObject> messages) {
        return messages.stream().map(ConversationContract::sequence).toList();
    }
}
