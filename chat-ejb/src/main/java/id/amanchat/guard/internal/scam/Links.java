package id.amanchat.guard.internal.scam;

import id.amanchat.guard.Link;
import id.amanchat.guard.internal.RuleBook;
import id.amanchat.guard.internal.Scene;
import java.util.List;
import java.util.Locale;

/** The addresses of a text by the rule book in force. For any thread. */
public final class Links {
    private final Known known = Known.load();
    private volatile ByBook last = new ByBook(null, null);

    /** Those that may be shown as links: honestly written, and on the bank's list. */
    public List<Link> allowed(String text, RuleBook book) {
        return judged(text, book).stream()
                .filter(each -> each.standing() == Standing.ALLOWED)
                .map(Judged::address)
                .filter(address -> honest(address, text))
                .map(address -> new Link(address.span(), "https://" + address.host() + address.rest()))
                .toList();
    }

    private static boolean honest(Address address, String text) {
        String written =
                text.substring(address.span().start(), address.span().end()).toLowerCase(Locale.ROOT);
        boolean web =
                written.startsWith("https://") || written.startsWith("http://") || written.startsWith(address.host());
        boolean plain = address.rest().isEmpty() || "/?#".indexOf(address.rest().charAt(0)) >= 0;
        return web
                && plain
                && !address.mail()
                && !address.userInfo()
                && !address.disguised()
                && written.chars().allMatch(c -> c > ' ' && c < 0x7f && c != '\\');
    }

    /** Looked for once, however many rules ask. */
    List<Judged> judged(Scene scene) {
        return scene.reading()
                .as(Found.class, reading -> new Found(judged(reading.original(), scene.book())))
                .addresses();
    }

    List<Judged> judged(String text, RuleBook book) {
        List<Address> addresses = Addresses.in(text);
        return addresses.isEmpty() ? List.of() : by(book).judge(addresses);
    }

    private Standings by(RuleBook book) {
        ByBook now = last;
        if (now.book() != book) {
            now = new ByBook(book, new Standings(book, known));
            last = now;
        }
        return now.standings();
    }

    private record ByBook(RuleBook book, Standings standings) {}

    private record Found(List<Judged> addresses) {}
}
