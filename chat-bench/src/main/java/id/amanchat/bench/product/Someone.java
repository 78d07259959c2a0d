package id.amanchat.bench.product;

import id.amanchat.bench.client.Answer;
import id.amanchat.bench.client.Browser;
import id.amanchat.bench.client.Network;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** A person with a browser and a phone, who can sign in and open a page. Waits for each answer, as people do. */
public final class Someone implements AutoCloseable {
    private static final int PATIENCE_SECONDS = 60;

    private final Person person;
    private final Phone phone;
    private final Network network;
    private final String origin;
    private Browser browser;

    public Someone(Person person, Network network, String origin) {
        this(person, new Phone(person.totpSecret()), network, origin);
    }

    /** @param phone the person's one phone, where the person has several devices beside it */
    Someone(Person person, Phone phone, Network network, String origin) {
        this.person = person;
        this.phone = phone;
        this.network = network;
        this.origin = origin;
        this.browser = new Browser(network, origin);
    }

    /** How a sign-in went: the request that hashes the password, and all four of them. */
    public record SignInTimes(long passwordNanos, long allNanos) {}

    /** Signs in with a fresh browser. */
    public SignInTimes signIn() {
        browser.close();
        browser = new Browser(network, origin);
        var code = phone.nextCode();
        var begun = System.nanoTime();
        var first = page("/chat/sign-in");
        var asked = System.nanoTime();
        var password = post(first, "sign-in", Map.of("username", person.username(), "password", person.password()));
        var answered = System.nanoTime();
        var second = page(password);
        post(second, "verify", Map.of("code", code));
        return new SignInTimes(answered - asked, System.nanoTime() - begun);
    }

    /** Opens a page and remembers its token. */
    Page openPage(String path) {
        var page = page(path);
        browser.useToken(page.token());
        return page;
    }

    Browser browser() {
        return browser;
    }

    Person person() {
        return person;
    }

    private Page page(String path) {
        var answer = await(browser.get(path));
        if (answer.status() != 200) {
            throw new IllegalStateException(person.username() + ": GET " + path + " was answered " + answer.status()
                    + " " + answer.location().orElse(""));
        }
        return new Page(answer.body());
    }

    /** Posts a Faces form and returns where it leads. */
    private String post(Page page, String form, Map<String, String> values) {
        var fields = new LinkedHashMap<String, String>();
        fields.put(form, form);
        values.forEach((name, value) -> fields.put(form + ":" + name, value));
        fields.put(form + ":submit", "");
        fields.put("jakarta.faces.ViewState", page.viewState());
        var answer = await(browser.postForm(page.action(form), fields));
        return answer.location()
                .map(Someone::pathOf)
                .orElseThrow(() -> new IllegalStateException(
                        person.username() + " was refused at " + form + ": " + answer.status() + "\n" + answer.body()));
    }

    private static String pathOf(String location) {
        return location.replaceFirst("^https?://[^/]+", "");
    }

    static <T> T await(CompletableFuture<T> answer) {
        return answer.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
    }

    static Answer expect(int status, CompletableFuture<Answer> coming) {
        var answer = await(coming);
        if (answer.status() != status) {
            throw new IllegalStateException("Expected " + status + ", got " + answer.status() + ": " + answer.body());
        }
        return answer;
    }

    @Override
    public void close() {
        browser.close();
    }
}
