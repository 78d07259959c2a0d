package id.amanchat.identity.internal;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua_parser.Client;
import ua_parser.Parser;

/** What a device is called in lists: "Chrome · Android". Names only, so that it is the same in each language. */
@ApplicationScoped
public class DeviceLabels {

    /** The patterns are many and what they read is anybody's: no more of it than any browser sends. */
    private static final int LONGEST_READ = 400;

    private static final String UNKNOWN = "–";

    /** Some of the parser's names are cut out of what was sent: only these ever come into a list or a letter. */
    private static final Set<String> BROWSERS = Set.of(
            "Chrome",
            "Chrome Mobile",
            "Chrome Mobile WebView",
            "Chrome Mobile iOS",
            "HeadlessChrome",
            "Chromium",
            "Edge",
            "Edge Mobile",
            "Firefox",
            "Firefox Mobile",
            "Firefox iOS",
            "Safari",
            "Mobile Safari",
            "Mobile Safari UI/WKWebView",
            "Opera",
            "Opera Mobile",
            "Opera Mini",
            "Opera Touch",
            "Samsung Internet",
            "UC Browser",
            "MiuiBrowser",
            "Vivaldi",
            "Brave",
            "DuckDuckGo Mobile",
            "Yandex Browser",
            "Android",
            "IE",
            "curl",
            "Java",
            "Apache-HttpClient",
            "okhttp");

    private static final Set<String> SYSTEMS = Set.of(
            "Android",
            "iOS",
            "Mac OS X",
            "Windows",
            "Linux",
            "Ubuntu",
            "Debian",
            "Fedora",
            "Chrome OS",
            "Tizen",
            "KaiOS",
            "HarmonyOS",
            "FreeBSD");

    private Parser parser;

    @PostConstruct
    void load() {
        parser = new Parser();
    }

    /** At most 100 characters, never null. */
    String of(String userAgent) {
        if (userAgent == null || userAgent.isBlank()) {
            return UNKNOWN;
        }
        Client client =
                parser.parse(userAgent.length() > LONGEST_READ ? userAgent.substring(0, LONGEST_READ) : userAgent);
        String label = Stream.concat(known(BROWSERS, client.userAgent.family), known(SYSTEMS, client.os.family))
                .distinct()
                .collect(Collectors.joining(" · "));
        return label.isEmpty() ? UNKNOWN : label;
    }

    private static Stream<String> known(Set<String> names, String name) {
        return Stream.ofNullable(name).filter(names::contains);
    }
}
