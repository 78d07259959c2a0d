package id.amanchat.guard.internal.scam;

import id.amanchat.guard.internal.RuleBook;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is known of addresses by one rule book. For any thread. */
final class Standings {
    /** Nobody warns better of the hundredth link than of the first ten; looking closely costs time. */
    private static final int LOOKED_AT_CLOSELY = 12;

    private static final List<String> OFFICIAL =
            List.of(".go.id", ".ac.id", ".sch.id", ".mil.id", ".gov", ".gov.uk", ".edu");

    private final RuleBook book;
    private final Known known;
    private final Names own;

    Standings(RuleBook book, Known known) {
        this.book = book;
        this.known = known;
        this.own = new Names(names(book));
    }

    private static Set<String> names(RuleBook book) {
        Set<String> names = new HashSet<>(book.brands());
        book.domains().forEach(domain -> names.add(domain.substring(0, domain.indexOf('.'))));
        return names;
    }

    List<Judged> judge(List<Address> addresses) {
        Map<String, Standing> seen = new HashMap<>();
        return addresses.stream().map(address -> judge(address, seen)).toList();
    }

    private Judged judge(Address address, Map<String, Standing> seen) {
        Standing standing = seen.get(address.host());
        if (standing == null) {
            standing = of(address, seen.size() < LOOKED_AT_CLOSELY);
            seen.put(address.host(), standing);
        }
        boolean trusted = standing == Standing.ALLOWED || standing == Standing.KNOWN;
        return new Judged(address, standing, !trusted && !address.mail() && odd(address));
    }

    private Standing of(Address address, boolean closely) {
        String host = Hosts.ascii(address.host()).orElse(address.host());
        if (book.domains().contains(address.registrable())) {
            return Standing.ALLOWED;
        }
        if (known.domains().contains(address.registrable()) || known.domains().contains(host) || official(host)) {
            return Standing.KNOWN;
        }
        if (shortens(address.registrable()) || shortens(host)) {
            return Standing.SHORTENED;
        }
        if (closely && (own.wornBy(host) || known.names().wornBy(host))) {
            return Standing.LOOK_ALIKE;
        }
        return Standing.FOREIGN;
    }

    private static boolean official(String host) {
        return OFFICIAL.stream().anyMatch(host::endsWith);
    }

    private boolean shortens(String domain) {
        return book.shorteners().contains(domain) || known.shorteners().contains(domain);
    }

    /** A number, a host hidden behind an @, a disguise, letters of other alphabets, or where anybody may build. */
    private boolean odd(Address address) {
        return address.number()
                || address.userInfo()
                || address.disguised()
                || address.host().contains("xn--")
                || address.host().chars().anyMatch(c -> c >= 0x80)
                || cheap(address.host());
    }

    private boolean cheap(String host) {
        String[] labels = host.split("\\.");
        int count = labels.length;
        return known.cheap().contains(labels[count - 1])
                || count > 1 && known.cheap().contains(String.join(".", Arrays.copyOfRange(labels, count - 2, count)));
    }
}
