package id.amanchat.web.line;

import id.amanchat.platform.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * From which network address a request comes. What {@code X-Forwarded-For} says is believed only as far as trusted proxies
 * wrote it: it is read from its end, where the nearest one writes, and the first address that is no proxy of ours counts.
 */
@ApplicationScoped
public class Addresses {

    private static final String FORWARDED = "X-Forwarded-For";

    private final Settings settings;

    @Inject
    public Addresses(Settings settings) {
        this.settings = settings;
    }

    /** For the container's proxy. */
    protected Addresses() {
        this(null);
    }

    /** The address, as digits. */
    public String of(HttpServletRequest request) {
        String address = request.getRemoteAddr();
        Set<Block> proxies =
                settings.trustedProxies().stream().map(Block::parse).collect(Collectors.toSet());
        for (String before : fromTheEnd(request)) {
            Optional<String> said = Block.address(before).map(java.net.InetAddress::getHostAddress);
            if (said.isEmpty() || !trusted(address, proxies)) {
                break;
            }
            address = said.get();
        }
        return address;
    }

    private static List<String> fromTheEnd(HttpServletRequest request) {
        List<String> all = Collections.list(request.getHeaders(FORWARDED)).stream()
                .flatMap(header -> List.of(header.split(",")).stream())
                .map(String::strip)
                .collect(Collectors.toList());
        Collections.reverse(all);
        return all;
    }

    private static boolean trusted(String address, Set<Block> proxies) {
        return Block.address(address)
                .filter(each -> proxies.stream().anyMatch(proxy -> proxy.holds(each)))
                .isPresent();
    }
}
