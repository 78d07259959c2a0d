package id.amanchat.bench.product;

import id.amanchat.bench.client.Answer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/** An agent who opens the console anew, with chats open and one of them in front, as the browser asks for it. */
public record Console(Someone agent, String conversation) {
    private static final String ADDRESS = "/chat/agent/";
    private static final String PANEL = "panel";
    private static final int OK = 200;

    /** How long it took until everything was there, and how much that was, headers and files that stay cached left out. */
    public record Opened(long nanos, long bytes) {}

    public Opened open() {
        var begun = System.nanoTime();
        var page = Someone.expect(OK, agent.browser().get(ADDRESS));
        var panel = customerPanel(new Page(page.body()));
        var conversations = "/chat/api/conversations/" + conversation;
        var asked = Stream.of(
                        "/chat/api/agent/desk",
                        conversations,
                        conversations + "/messages?after=0&limit=100",
                        conversations + "/steps?after=0",
                        conversations + "/notes?after=0")
                .map(agent.browser()::get)
                .toList();
        var answers = Stream.concat(
                        Stream.of(page, drawn(panel)), asked.stream().map(one -> Someone.expect(OK, one)))
                .toList();
        return new Opened(System.nanoTime() - begun, bytes(answers));
    }

    /** The customer in front and the first page of their past, drawn by PrimeFaces. */
    private CompletableFuture<Answer> customerPanel(Page page) {
        var command = page.command("amanchatPanel");
        return agent.browser()
                .postForm(
                        page.action(PANEL),
                        Map.of(
                                "Faces-Request",
                                "partial/ajax",
                                "jakarta.faces.partial.ajax",
                                "true",
                                "jakarta.faces.source",
                                command,
                                "jakarta.faces.partial.execute",
                                command,
                                "jakarta.faces.partial.render",
                                "panel:facts panel:tags panel:notes panel:page",
                                command,
                                command,
                                PANEL,
                                PANEL,
                                "via",
                                conversation,
                                "jakarta.faces.ViewState",
                                page.viewState()));
    }

    private static Answer drawn(CompletableFuture<Answer> panel) {
        var answer = Someone.expect(OK, panel);
        if (!answer.body().contains("<update id=\"panel:page\">")) {
            throw new IllegalStateException("The panel was not drawn: " + answer.body());
        }
        return answer;
    }

    private static long bytes(List<Answer> answers) {
        return answers.stream()
                .mapToLong(answer -> answer.body().getBytes(StandardCharsets.UTF_8).length)
                .sum();
    }
}
