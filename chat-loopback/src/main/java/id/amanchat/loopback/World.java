package id.amanchat.loopback;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;

/** Who is on the channel and what was posted; what people do there. Guarded by "this"; listeners are told in the same order. */
public final class World {

    /** Told of everything that happens. */
    interface Listener {
        void posted(Post post);

        void edited(Post post);

        void deleted(Post post);
    }

    private final Person bank;
    private final boolean editsAreNewPosts;
    private final Map<String, Person> people = new LinkedHashMap<>();
    private final TreeMap<Long, Post> posts = new TreeMap<>();
    private final List<Listener> listeners = new CopyOnWriteArrayList<>();
    private final Set<Long> replaced = new HashSet<>();
    private long next;

    World(Person bank, long firstId, boolean editsAreNewPosts) {
        this.bank = bank;
        this.next = firstId;
        this.editsAreNewPosts = editsAreNewPosts;
        people.put(key(bank.handle()), bank);
    }

    void tell(Listener listener) {
        listeners.add(listener);
    }

    /** The bank's own account. */
    public Person bank() {
        return bank;
    }

    /** Somebody by a handle; whoever was not there before is now. */
    public synchronized Person person(String handle) {
        return people.computeIfAbsent(
                key(handle), any -> new Person(String.valueOf(7000 + people.size()), handle, handle));
    }

    /** Somebody posts this, as it is. */
    public synchronized Post write(String handle, String text) {
        return put(Post.fresh(next++, person(handle), text, Instant.now()));
    }

    /** Somebody writes to the bank's account in public. */
    public Post mention(String handle, String text) {
        return write(handle, "@" + bank.handle() + " " + text);
    }

    /** That many people write to the bank's account in public, one after the other: {@code warga00001} and so on. */
    public List<Post> crowd(int many, String text) {
        return IntStream.rangeClosed(1, many)
                .mapToObj(number -> mention(String.format("warga%05d", number), text + " " + number))
                .toList();
    }

    /** Somebody answers a post, and addresses the bank's account. */
    public synchronized Post reply(String handle, long to, String text) {
        String addressed = "@" + bank.handle() + " " + text;
        return put(Post.fresh(next++, person(handle), addressed, Instant.now()).answering(posts.get(to)));
    }

    /** Somebody writes to the bank's account in private. */
    public synchronized Post whisper(String handle, String text) {
        return put(Post.fresh(next++, person(handle), text, Instant.now()).to(bank));
    }

    /** The bank's account posts this, through whatever application. */
    public synchronized Post bankWrites(String text, Optional<Post> answered, Optional<Person> to) {
        Post post = Post.fresh(next++, bank, text, Instant.now());
        Post placed = answered.isPresent() ? post.answering(answered.get()) : post;
        return put(to.isPresent() ? placed.to(to.get()) : placed);
    }

    /** The author changes it. */
    public synchronized Post edit(long id, String text) {
        Post old = posts.get(id);
        Post changed = old.changed(text, Instant.now());
        if (editsAreNewPosts) {
            List<Long> history = new ArrayList<>(old.history());
            history.add(next);
            replaced.add(id);
            changed = new Post(
                    next++,
                    old.author(),
                    text,
                    Instant.now(),
                    old.replyTo(),
                    old.root(),
                    old.to(),
                    history,
                    changed.edited(),
                    false);
        }
        posts.put(changed.id(), changed);
        Post told = changed;
        listeners.forEach(listener -> listener.edited(told));
        return changed;
    }

    /** The author deletes it. */
    public synchronized void delete(long id) {
        Post gone = posts.get(id).gone();
        posts.put(id, gone);
        listeners.forEach(listener -> listener.deleted(gone));
    }

    public synchronized Optional<Post> find(long id) {
        return Optional.ofNullable(posts.get(id)).filter(post -> !post.deleted());
    }

    /** What the bank's account posted and still stands, the oldest first. */
    public synchronized List<Post> ofBank() {
        return all().stream().filter(post -> post.author().equals(bank)).toList();
    }

    /** What the bank's account answered to a post, or to a private message, and still stands. */
    public List<Post> answersTo(Post post) {
        return ofBank().stream()
                .filter(answer -> post.isPrivate()
                        ? answer.to().equals(Optional.of(post.author()))
                        : answer.replyTo() == post.id() && !answer.isPrivate())
                .toList();
    }

    /** What others wrote to the bank's account in public and still stands in its newest version, the oldest first. */
    synchronized List<Post> mentions() {
        return all().stream()
                .filter(post -> !post.author().equals(bank) && !post.isPrivate() && mentionsBank(post))
                .toList();
    }

    /** All that stands, private ones too, each in its newest version, the oldest first. */
    synchronized List<Post> all() {
        return posts.values().stream()
                .filter(post -> !post.deleted() && newest(post))
                .sorted(Comparator.comparing(Post::id))
                .toList();
    }

    synchronized List<Person> others() {
        return people.values().stream().filter(person -> !person.equals(bank)).toList();
    }

    synchronized Optional<Person> byId(String id) {
        return people.values().stream().filter(person -> person.id().equals(id)).findFirst();
    }

    boolean mentionsBank(Post post) {
        return key(post.text()).contains("@" + key(bank.handle()));
    }

    private boolean newest(Post post) {
        return !replaced.contains(post.id());
    }

    private Post put(Post post) {
        posts.put(post.id(), post);
        listeners.forEach(listener -> listener.posted(post));
        return post;
    }

    private static String key(String handle) {
        return handle.toLowerCase(Locale.ROOT);
    }
}
