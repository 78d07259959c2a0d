package id.amanchat.bench;

import id.amanchat.bench.figures.Figures;
import id.amanchat.bench.figures.Target;
import id.amanchat.bench.guard.Chat;
import id.amanchat.bench.guard.Hostile;
import id.amanchat.bench.guard.Stopwatch;
import id.amanchat.guard.Guard;
import id.amanchat.guard.RecentLine;
import id.amanchat.guard.Speaker;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** What the guard costs a message: in this JVM, on one thread, without a server. */
record GuardFigures(Settings settings, Figures figures) {
    private static final int LONGEST = 4_000;
    private static final List<Integer> LENGTHS = List.of(1_000, 2_000, LONGEST, 16_000);
    private static final int DIFFERENT_TEXTS = 64;
    private static final int FEWEST = 20;
    private static final int RECENT_LINES = 24;
    private static final int RECENT_LENGTH = 160;
    private static final Target AT_ONCE = Target.atMost(0.5, "the guard: p99 at most 0.5 ms");
    private static final Target LINEAR = Target.atMost(6, "linear is 4, quadratic 16");

    void measure() {
        var guard = new Guard();
        var chat = new Chat(4).texts(DIFFERENT_TEXTS, LONGEST);
        warmUp(guard, chat);
        for (var round = 0; round < settings.rounds(); round++) {
            for (var speaker : List.of(Speaker.CUSTOMER, Speaker.STAFF)) {
                ordinary(guard, speaker, chat);
            }
            shortOnes(guard);
            lengths(guard);
            Hostile.all().forEach(each -> hostile(guard, each));
        }
        figures.note(
                "The guard: one thread of this JVM, no server; \"processor\" is the thread's time alone, without waiting");
        figures.note(
                "The guard: %,d texts a line and round; of hostile ones fewer where they take long".formatted(texts()));
    }

    private int texts() {
        return settings.quick() ? 500 : 3_000;
    }

    private void warmUp(Guard guard, List<String> chat) {
        var hostile = Hostile.all();
        var watch = new Stopwatch(guard);
        var end = System.nanoTime() + settings.warmUp().toNanos();
        for (var i = 0; System.nanoTime() < end; i++) {
            watch.time(chat.get(i % chat.size()), speaker(i), language(i), List.of());
            watch.time(hostile.get(i % hostile.size()).text(LONGEST), speaker(i / 2), language(i), List.of());
        }
    }

    private void ordinary(Guard guard, Speaker speaker, List<String> chat) {
        var watch = new Stopwatch(guard);
        for (var i = 0; i < texts(); i++) {
            watch.time(chat.get(i % chat.size()), speaker, language(i), List.of());
        }
        tell("guard: 4,000 characters of chat, %s: ".formatted(speaker.name().toLowerCase(Locale.ROOT)), watch);
    }

    private void shortOnes(Guard guard) {
        var watch = new Stopwatch(guard);
        var after = new Stopwatch(guard);
        var recent = recent();
        for (var i = 0; i < texts(); i++) {
            watch.time(Chat.sentences().get(i % Chat.sentences().size()), speaker(i), language(i), List.of());
            after.time("4111 1111", Speaker.CUSTOMER, language(i), recent);
        }
        tell("guard: one sentence: ", watch);
        tell("guard: eight digits after 24 lines: ", after);
    }

    private static List<RecentLine> recent() {
        var lines = new Chat(24).texts(RECENT_LINES, RECENT_LENGTH);
        return IntStream.range(0, RECENT_LINES)
                .mapToObj(i -> new RecentLine(i, lines.get(i)))
                .toList();
    }

    /** The same for texts of each length: it may not grow faster than they do. */
    private void lengths(Guard guard) {
        double atLongest = 0;
        double atFourTimes = 0;
        for (int length : LENGTHS) {
            var texts = new Chat(length).texts(DIFFERENT_TEXTS, length);
            var watch = new Stopwatch(guard);
            for (var i = 0; i < texts() / 2; i++) {
                watch.time(texts.get(i % texts.size()), speaker(i), language(i), List.of());
            }
            var median = watch.processor().p50();
            figures.add("guard: %,d characters of chat, processor p50".formatted(length), "ms", median);
            atLongest = length == LONGEST ? median : atLongest;
            atFourTimes = median;
        }
        figures.add("guard: chat, 16,000 against 4,000 characters", "x", atFourTimes / atLongest, LINEAR);
    }

    private void hostile(Guard guard, Hostile each) {
        var watch = repeated(guard, each.text(LONGEST));
        var longer = repeated(guard, each.text(LONGEST * 4));
        var name = "guard: " + each.name() + ": ";
        tell(name, watch);
        figures.add(
                name + "16,000 against 4,000 characters",
                "x",
                longer.processor().p50() / watch.processor().p50(),
                LINEAR);
    }

    /** As often as the others, unless that takes too long: then it is slow enough to be seen with fewer. */
    private Stopwatch repeated(Guard guard, String text) {
        var watch = new Stopwatch(guard);
        var end = System.nanoTime() + settings.time().dividedBy(10).toNanos();
        for (var i = 0; i < texts() && (i < FEWEST || System.nanoTime() < end); i++) {
            watch.time(text, speaker(i), language(i / 2), List.of());
        }
        return watch;
    }

    private void tell(String name, Stopwatch watch) {
        figures.add(name + "p50", "ms", watch.clock().p50());
        figures.add(name + "p99", "ms", watch.clock().p99(), AT_ONCE);
        figures.add(name + "p99, processor", "ms", watch.processor().p99());
    }

    private static Speaker speaker(int i) {
        return i % 2 == 0 ? Speaker.CUSTOMER : Speaker.STAFF;
    }

    private static String language(int i) {
        return i % 4 < 2 ? "id" : "en";
    }
}
