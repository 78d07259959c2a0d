package id.amanchat.identity.internal;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua_parser.Client;
import ua_parser.Parser;

/** What a device is called in lists: "Chrome · Android". Names only, so that it is the same in each language. */
@ApplicationScoped
public class DeviceLabels {

    /** The patterns are many and what they read is anybody's: no more of it than any browser sends. */
    private static final int LONGEST_READ = 400;

    private static final int LONGEST = 100;
    private static final String UNKNOWN = "–";

    /** What the parser says where it knows nothing. */
    private static final List<String> NOTHING = List.of("Other");

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
        String label = Stream.of(client.userAgent.family, client.os.family)
                .filter(name -> name != null && !NOTHING.contains(name))
                .distinct()
                .collect(Collectors.joining(" · "));
        return label.isEmpty() ? UNKNOWN : label.substring(0, Math.min(LONGEST, label.length()));
    }
}
