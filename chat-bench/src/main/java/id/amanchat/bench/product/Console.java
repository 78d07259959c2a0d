package id.amanchat.bench.product;

import id.amanchat.bench.client.Answer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** An agent who opens the console anew, with chats open and one of them in front, as the browser asks for it. */
public record Console(Someone agent, String conversation) {

    /** How long it took until everything was there, and how much that was, headers and files that stay cached left out. */
    public record Opened(long nanos, long bytes) {}

    public Opened open() {
        var begun = System.nanoTime();
        var page = Someone.expect(200, agent.browser().get("/chat/agent/"));
        var conversations = "/chat/api/conversations/" + conversation;
        var asked = Stream.of(
                        "/chat/api/agent/desk",
                        conversations,
                        conversations + "/messages?after=0&limit=100",
                        conversations + "/steps?after=0",
                        conversations + "/notes?after=0")
                .map(agent.browser()::get)
                .toList();
        var answers = Stream.concat(Stream.of(page), asked.stream().map(one -> Someone.expect(200, one)))
                .toList();
        return new Opened(System.nanoTime() - begun, bytes(answers));
    }

    private static long bytes(List<Answer> answers) {
        return answers.stream()
                .mapToLong(answer -> answer.body().getBytes(StandardCharsets.UTF_8).length)
                .sum();
    }
}
