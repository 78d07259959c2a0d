package id.amanchat.guard.internal.ask;

import id.amanchat.guard.internal.RuleBook;
import id.amanchat.guard.internal.WordList;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;

/** What words mean by a rule book: the product's own, and the bank's. Made anew only when the bank's change. */
final class Languages {

    private static final Map<WordList, Tag> LISTS = Map.of(
            WordList.PIN, Tag.PIN,
            WordList.CODE, Tag.CODE,
            WordList.PASSWORD, Tag.PASSWORD,
            WordList.CVV, Tag.CVV,
            WordList.REMOTE_CONTROL, Tag.REMOTE,
            WordList.SAFE_ACCOUNT, Tag.HOLDING);

    private record Known(RuleBook book, Map<Tag, Set<String>> own, Listener listener) {}

    private final AtomicReference<Known> last = new AtomicReference<>();

    Listener by(RuleBook book) {
        Known known = last.get();
        if (known == null || known.book != book) {
            known = known(book, known);
            last.set(known);
        }
        return known.listener;
    }

    private static Known known(RuleBook book, Known before) {
        Map<Tag, Set<String>> own = own(book);
        boolean same = before != null && before.own.equals(own);
        return new Known(book, own, same ? before.listener : new Listener(new LexiconReader().read(own)));
    }

    private static Map<Tag, Set<String>> own(RuleBook book) {
        Map<Tag, Set<String>> own = new HashMap<>();
        LISTS.forEach((list, tag) -> {
            if (!book.words(list.list()).isEmpty()) {
                own.put(tag, book.words(list.list()));
            }
        });
        return own;
    }
}
