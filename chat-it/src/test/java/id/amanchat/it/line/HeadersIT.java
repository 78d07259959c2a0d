package id.amanchat.it.line;

import static org.assertj.core.api.Assertions.assertThat;

import id.amanchat.it.harness.Answer;
import id.amanchat.it.harness.Bank;
import id.amanchat.it.harness.ChatClient;
import id.amanchat.it.harness.RawLine;
import id.amanchat.it.harness.SampleBank;
import id.amanchat.it.harness.Site;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every answer, whatever made it, carries the headers of SECURITY promise 16, each exactly once. */
@SampleBank
class HeadersIT {

    private static final List<String> ALWAYS = List.of(
            "Strict-Transport-Security",
            "Content-Security-Policy",
            "X-Content-Type-Options",
            "Referrer-Policy",
            "Permissions-Policy");
    private static final Pattern LINK = Pattern.compile("(?:href|src|action)=\"([^\"]+)\"");

    private final Bank bank;

    HeadersIT(Bank bank) {
        this.bank = bank;
    }

    @Test
    void everyPageForEverybody() {
        checkAll(Site.pages());
    }

    @Test
    void everythingAPageLinksTo() {
        checkAll(crawled());
    }

    @Test
    void everyFileServedAsItIs() {
        checkAll(Site.assets());
    }

    @Test
    void everyRestAnswer() {
        String openApi = bank.stranger().get("/chat/api/openapi.yaml").body();
        SoftAssertions all = new SoftAssertions();
        for (String operation : Site.operationsIn(openApi)) {
            String method = operation.split(" ")[0];
            String path = "/chat/api"
                    + operation.split(" ")[1].replaceAll(
                            "\\{[^}]*}", UUID.randomUUID().toString());
            for (ChatClient client : everybody()) {
                check(all, client.send(path, request -> request.method(method, BodyPublishers.noBody())));
                check(
                        all,
                        client.send(
                                path,
                                request -> client.asThePageDoes(request)
                                        .method(method, BodyPublishers.ofString("nonsense"))));
            }
        }
        all.assertAll();
    }

    @Test
    void everyKindOfError() {
        checkAll(List.of(
                "/",
                "/nothing-here",
                "/chat",
                "/chat/nothing-here",
                "/chat/nothing-here.xhtml",
                "/chat/error",
                "/chat/error.xhtml",
                "/chat/WEB-INF/web.xml",
                "/chat/WEB-INF/templates/page.xhtml",
                "/chat/conversation.xhtml",
                "/chat/conversation;jsessionid=abc",
                "/chat/api",
                "/chat/api/nothing",
                "/chat/api/conversations",
                "/chat/api/openapi.yaml",
                "/chat/assets/",
                "/chat/assets/nothing.css",
                "/chat/jakarta.faces.resource/nothing.js.xhtml?ln=nothing",
                "/chat/omnifaces.push/events",
                "/chat/omnifaces.push/events?" + UUID.randomUUID()));
    }

    /** What is no HTTP the parser refuses before there is any answer to put headers on: so it must say nothing at all. */
    @ParameterizedTest
    @ValueSource(strings = {"/chat/%", "/chat/%E0%A4%A", "/chat/%zz"})
    void whatIsNoAddressIsRefusedWithoutAWord(String address) {
        RawLine.Head head = ask("GET", address);

        assertThat(head.code()).isEqualTo(400);
        assertThat(head.all("Content-Length")).containsExactly("0");
    }

    @Test
    void addressesThatClimbToo() {
        SoftAssertions all = new SoftAssertions();
        for (String address : List.of("/chat/../../etc/passwd", "/chat/..;/..;/", "/chat/..%2f..%2f", "//chat//")) {
            RawLine.Head head = ask("GET", address);
            check(all, head, "GET " + address);
        }
        all.assertAll();
    }

    @Test
    void otherMethodsToo() {
        SoftAssertions all = new SoftAssertions();
        for (String method : List.of("HEAD", "OPTIONS", "POST", "PUT", "DELETE", "TRACE", "PATCH", "MOVE")) {
            for (String path : List.of("/chat/", "/chat/sign-in", "/chat/api/conversations", "/")) {
                check(all, ask(method, path), method + " " + path);
            }
        }
        all.assertAll();
    }

    @Test
    void aRefusedSocketToo() {
        String path = "/chat/omnifaces.push/events?" + UUID.randomUUID();
        SoftAssertions all = new SoftAssertions();
        for (RawLine.Head head : List.of(
                RawLine.askForSocket(bank.server().ports(), path),
                RawLine.askForSocket(bank.server().ports(), path, "Origin: https://evil.example"),
                RawLine.askForSocket(bank.server().ports(), path, "Origin: " + bank.origin()))) {
            all.assertThat(head.code()).isGreaterThanOrEqualTo(300);
            check(all, head, "a socket");
        }
        all.assertAll();
    }

    @Test
    void thePolicyOfAPageAllowsOnlyItsOwnScripts() {
        String policy = bank.client("budi.santoso").get("/chat/conversation").header("Content-Security-Policy");

        Map<String, String> directives = directives(policy);
        assertThat(directives.get("script-src")).contains("'nonce-").doesNotContain("unsafe");
        assertThat(directives.get("default-src")).isIn("'self'", "'none'");
        assertThat(directives.get("frame-ancestors")).isEqualTo("'none'");
        assertThat(directives.get("object-src")).isEqualTo("'none'");
        assertThat(directives.get("base-uri")).isEqualTo("'none'");
        assertThat(directives.get("form-action")).isEqualTo("'self'");
    }

    @Test
    void aNonceIsUsedOnce() {
        Set<String> policies = new LinkedHashSet<>();
        for (int i = 0; i < 3; i++) {
            policies.add(bank.stranger().get("/chat/sign-in").header("Content-Security-Policy"));
        }
        assertThat(policies).hasSize(3);
    }

    @Test
    void pagesOfSomebodySignedInAreNotKeptByTheBrowser() {
        for (String path : List.of("/chat/conversation", "/chat/api/conversations/current")) {
            assertThat(bank.client("budi.santoso").get(path).header("Cache-Control"))
                    .as(path)
                    .contains("no-store");
        }
    }

    @Test
    void noAnswerNamesTheServerSoftware() {
        Answer answer = bank.stranger().get("/chat/sign-in");

        assertThat(answer.headers("X-Powered-By")).isEmpty();
        assertThat(answer.headers("Server")).isEmpty();
    }

    @Test
    void noErrorShowsItsInside() {
        for (String path : List.of("/chat/nothing-here", "/chat/api/nothing", "/nothing", "/chat/nothing.xhtml")) {
            assertThat(bank.stranger().get(path).body())
                    .as(path)
                    .doesNotContain("Exception")
                    .doesNotContain("\tat ")
                    .doesNotContain("WildFly")
                    .doesNotContain("Mojarra");
        }
    }

    /** But the language switch only for the stranger: it is kept with a person, and other tests ask in theirs. */
    private List<ChatClient> whoMayAsk(String path) {
        return path.contains("language=") ? List.of(bank.stranger()) : everybody();
    }

    private List<ChatClient> everybody() {
        return Stream.concat(
                        Stream.of(bank.stranger()),
                        Stream.of("budi.santoso", "dewi.lestari", "ratna.sari").map(bank::client))
                .toList();
    }

    private void checkAll(Iterable<String> paths) {
        assertThat(paths).isNotEmpty();
        SoftAssertions all = new SoftAssertions();
        for (String path : paths) {
            for (ChatClient client : whoMayAsk(path)) {
                check(all, client.get(path));
            }
        }
        all.assertAll();
    }

    /** On a line of its own: the server may close it after such a request. */
    private RawLine.Head ask(String method, String address) {
        return RawLine.ask(
                bank.server().ports(),
                method + " " + address + " HTTP/1.1",
                "Host: localhost:" + bank.server().ports().https(),
                "Content-Length: 0",
                "Connection: close");
    }

    private static void check(SoftAssertions all, RawLine.Head head, String what) {
        ALWAYS.forEach(header -> all.assertThat(head.all(header))
                .as(what + " " + head.status() + " " + header)
                .hasSize(1));
        all.assertThat(head.all("X-Content-Type-Options")).as(what).containsExactly("nosniff");
        all.assertThat(head.all("Content-Security-Policy"))
                .as(what)
                .allMatch(policy -> policy.contains("frame-ancestors 'none'"));
    }

    private static void check(SoftAssertions all, Answer answer) {
        String what = answer.response().request().method() + " "
                + answer.response().uri().getPath() + " " + answer.status();
        ALWAYS.forEach(header ->
                all.assertThat(answer.headers(header)).as(what + " " + header).hasSize(1));
        all.assertThat(answer.header("X-Content-Type-Options")).as(what).isEqualTo("nosniff");
        all.assertThat(answer.header("Content-Security-Policy")).as(what).contains("frame-ancestors 'none'");
        all.assertThat(answer.header("Location")).as(what).doesNotContain("jsessionid");
        all.assertThat(answer.body()).as(what).doesNotContainIgnoringCase(";jsessionid");
    }

    private Set<String> crawled() {
        Set<String> found = new LinkedHashSet<>();
        Deque<String> toRead = new ArrayDeque<>(Site.pages());
        while (!toRead.isEmpty()) {
            Answer page = bank.client("dewi.lestari").get(toRead.pop());
            Matcher link = LINK.matcher(page.body());
            while (link.find()) {
                String address = link.group(1).replace("&amp;", "&");
                if (address.startsWith("/") && !address.startsWith("//")) {
                    found.add(address.split("#")[0]);
                }
            }
        }
        return found;
    }

    private static Map<String, String> directives(String policy) {
        return Stream.of(policy.split(";"))
                .map(String::strip)
                .filter(directive -> directive.contains(" "))
                .collect(
                        LinkedHashMap::new,
                        (map, directive) -> map.put(
                                directive.substring(0, directive.indexOf(' ')),
                                directive.substring(directive.indexOf(' ') + 1)),
                        Map::putAll);
    }
}
