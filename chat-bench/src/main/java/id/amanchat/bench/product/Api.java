package id.amanchat.bench.product;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.amanchat.bench.client.Answer;
import id.amanchat.bench.client.Browser;
import id.amanchat.bench.journal.Sending;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** The product's REST interface, as one signed-in person uses it. */
record Api(Someone someone) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String CONVERSATIONS = "/chat/api/conversations";
    private static final String DESK = "/chat/api/agent/desk";
    private static final int OK = 200;
    private static final int CREATED = 201;
    private static final int NO_CONTENT = 204;

    /** Asks for a chat, or gets the one that is open already. */
    String startConversation(String topic, String text) {
        var answer = Someone.await(browser().postJson(CONVERSATIONS, json(Map.of("topic", topic, "text", text))));
        if (answer.status() != CREATED && answer.status() != OK) {
            throw new IllegalStateException("No conversation: " + answer.status() + " " + answer.body());
        }
        return read(answer).path("id").asText();
    }

    JsonNode conversation(String id) {
        return read(Someone.expect(OK, browser().get(CONVERSATIONS + "/" + id)));
    }

    JsonNode messagesAfter(String id, long sequence, int limit) {
        return read(Someone.expect(
                OK, browser().get(CONVERSATIONS + "/" + id + "/messages?after=" + sequence + "&limit=" + limit)));
    }

    /** Never waits; the sending hears what became of it. */
    void post(Sending sending, String text) {
        var path = CONVERSATIONS + "/" + sending.conversation() + "/messages/" + sending.clientId();
        browser().putJson(path, json(Map.of("text", text))).whenComplete((answer, failure) -> {
            if (failure != null) {
                sending.failed(failure.getClass().getSimpleName() + ": " + failure.getMessage());
            } else if (answer.status() == CREATED || answer.status() == OK) {
                sending.acknowledged(read(answer).path("sequence").asLong());
            } else {
                sending.failed("answered " + answer.status());
            }
        });
    }

    /** Asks for a chat without waiting for the answer. */
    CompletableFuture<Answer> ask(String topic) {
        return browser()
                .postJson(CONVERSATIONS, json(Map.of("topic", topic, "text", "Selamat pagi, saya butuh bantuan.")));
    }

    CompletableFuture<Answer> end(String conversation) {
        return browser().postJson(CONVERSATIONS + "/" + conversation + "/end", "{}");
    }

    void beOnline() {
        be("ONLINE");
    }

    void be(String availability) {
        Someone.expect(
                NO_CONTENT,
                browser().putJson("/chat/api/agent/availability", json(Map.of("availability", availability))));
    }

    /** Everything on the agent's desk. */
    CompletableFuture<JsonNode> desk() {
        return browser().get(DESK).thenApply(answer -> {
            if (answer.status() != OK) {
                throw new IllegalStateException("No desk: " + answer.status() + " " + answer.body());
            }
            return read(answer);
        });
    }

    /** Takes every chat that is offered just now; one that is gone already is no error. Never waits. */
    void acceptOffers() {
        browser().get(DESK).thenAccept(desk -> {
            if (desk.status() == OK) {
                read(desk)
                        .path("offers")
                        .forEach(offer -> accept(offer.path("id").asText()));
            }
        });
    }

    private void accept(String offer) {
        browser().postJson("/chat/api/agent/offers/" + offer + "/accept", "{}");
    }

    private Browser browser() {
        return someone.browser();
    }

    private static String json(Map<String, String> values) {
        try {
            return JSON.writeValueAsString(values);
        } catch (JsonProcessingException cause) {
            throw new IllegalStateException(cause);
        }
    }

    private static JsonNode read(Answer answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (JsonProcessingException cause) {
            throw new IllegalStateException("Not JSON: " + answer.body(), cause);
        }
    }
}
