package id.amanchat.guard.internal.book;

import id.amanchat.guard.BookSettings;
import id.amanchat.guard.BookVersion;
import id.amanchat.guard.Difference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** What the book says and said, for those who look. Needs a transaction. */
@ApplicationScoped
public class Versions {

    @Inject
    RuleBookStore store;

    @Inject
    Library library;

    public BookSettings inForce() {
        return library.settings(store.inForce());
    }

    public List<BookVersion> latest() {
        return library.versions(store.inForce());
    }

    public Optional<List<Difference>> differencesTo(int version) {
        return library.find(version).map(then -> library.get(store.inForce()).differences(then));
    }
}
