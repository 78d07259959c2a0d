package id.amanchat.guard.internal.scam;

import id.amanchat.guard.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.nibor.autolink.LinkExtractor;
import org.nibor.autolink.LinkSpan;
import org.nibor.autolink.LinkType;

/** Finds the addresses in a text, also disguised ones; in time that grows with its length. */
final class Addresses {
    private static final LinkExtractor LINKS = LinkExtractor.builder()
            .linkTypes(EnumSet.of(LinkType.URL, LinkType.WWW, LinkType.EMAIL))
            .build();
    private static final Set<String> SCHEMES = Set.of("http", "https", "ftp", "market", "intent");
    private static final String TRAILING = ".,;:!?)]}'\"*_~>”’»";

    private final Unmasked text;
    private final String plain;
    private final List<Address> found = new ArrayList<>();

    private Addresses(String original) {
        text = new Unmasked(original);
        plain = text.text();
    }

    /** All addresses, in the text's order. */
    static List<Address> in(String text) {
        if (!Dotted.may(text)) {
            return List.of();
        }
        var addresses = new Addresses(text);
        addresses.find();
        return addresses.found;
    }

    private void find() {
        int from = 0;
        for (LinkSpan link : LINKS.extractLinks(plain)) {
            bare(from, link.getBeginIndex());
            int end = link.getType() == LinkType.EMAIL ? mail(link) : url(link);
            from = end;
        }
        bare(from, plain.length());
        found.sort(Comparator.comparingInt(address -> address.span().start()));
    }

    private int mail(LinkSpan link) {
        int at = plain.lastIndexOf('@', link.getEndIndex() - 1);
        add(
                Address.Kind.MAIL,
                link.getBeginIndex(),
                link.getEndIndex(),
                plain.substring(at + 1, link.getEndIndex()),
                "",
                false);
        return link.getEndIndex();
    }

    private int url(LinkSpan link) {
        String whole = plain.substring(link.getBeginIndex(), link.getEndIndex());
        int scheme = whole.indexOf("://");
        if (scheme >= 0 && !SCHEMES.contains(whole.substring(0, scheme).toLowerCase(Locale.ROOT))) {
            return link.getEndIndex();
        }
        int begin = scheme < 0 ? 0 : scheme + 3;
        int end = end(whole, begin);
        int user = whole.lastIndexOf('@', end - 1);
        boolean named = user >= begin;
        int hostBegin = named ? user + 1 : begin;
        int port = whole.indexOf(':', hostBegin);
        int hostEnd = port >= 0 && port < end ? port : end;
        add(
                Address.Kind.URL,
                link.getBeginIndex(),
                link.getEndIndex(),
                whole.substring(hostBegin, hostEnd),
                whole.substring(hostEnd),
                named);
        return link.getEndIndex();
    }

    /** Where the authority of an address ends; browsers take a backslash for a slash. */
    private static int end(String whole, int begin) {
        int end = begin;
        while (end < whole.length() && "/?#\\".indexOf(whole.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    /** Hosts without a scheme. */
    private void bare(int from, int to) {
        int at = from;
        while (at < to) {
            if (!hostly(plain.charAt(at))) {
                at++;
                continue;
            }
            int end = at;
            boolean dotted = false;
            while (end < to && hostly(plain.charAt(end))) {
                dotted |= plain.charAt(end) == '.';
                end++;
            }
            at = dotted ? host(at, end, to) : end;
        }
    }

    private int host(int from, int to, int limit) {
        int begin = from;
        int end = to;
        while (begin < end && ".-_".indexOf(plain.charAt(begin)) >= 0) {
            begin++;
        }
        while (end > begin && ".-_".indexOf(plain.charAt(end - 1)) >= 0) {
            end--;
        }
        if (begin == end || !letter(plain.charAt(end - 1)) && !four(begin, end)) {
            return to;
        }
        String host = plain.substring(begin, end);
        int last = end == to ? rest(to, limit) : to;
        String rest = end == to ? plain.substring(to, last) : "";
        boolean led = rest.length() > 1 && rest.charAt(0) == '/' || rest.startsWith("?");
        if (Hosts.number(host) && !rest.isEmpty() || !Hosts.number(host) && (led || speaks(host))) {
            add(Address.Kind.BARE, begin, Math.max(end, begin + host.length() + rest.length()), host, rest, false);
        }
        return Math.max(last, to);
    }

    private static boolean speaks(String host) {
        return host.indexOf('.') > 0 && Hosts.speaksForItself(host);
    }

    /** The end of port, path and query after a bare host, without the punctuation of the sentence. */
    private int rest(int from, int limit) {
        if (from >= limit || "/:?".indexOf(plain.charAt(from)) < 0) {
            return from;
        }
        int end = from;
        while (end < limit && !Character.isWhitespace(plain.charAt(end)) && "<>\"".indexOf(plain.charAt(end)) < 0) {
            end++;
        }
        while (end > from && TRAILING.indexOf(plain.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    private void add(Address.Kind kind, int begin, int end, String host, String rest, boolean userInfo) {
        String lower = host.toLowerCase(Locale.ROOT);
        var registrable = Hosts.registrable(lower);
        boolean dotted = lower.indexOf('.') > 0;
        if (registrable.isEmpty() && !(kind == Address.Kind.URL && dotted) && !Hosts.number(lower)) {
            return;
        }
        var span = new Span(text.origin(begin), Math.max(text.origin(begin), text.origin(end)));
        found.add(
                new Address(span, kind, lower, registrable.orElse(lower), rest, userInfo, text.disguised(begin, end)));
    }

    private static boolean hostly(char c) {
        return c >= 'a' && c <= 'z'
                || c >= 'A' && c <= 'Z'
                || c >= '0' && c <= '9'
                || c == '.'
                || c == '-'
                || c == '_'
                || c >= 0x80 && (Character.isLetterOrDigit(c) || Character.isSurrogate(c));
    }

    private static boolean letter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= 0x80;
    }

    /** Whether there are the three dots of an address in numbers, or letters of another kind of label. */
    private boolean four(int begin, int end) {
        int dots = 0;
        for (int i = begin; i < end; i++) {
            dots += plain.charAt(i) == '.' ? 1 : 0;
        }
        return dots == 3;
    }
}
