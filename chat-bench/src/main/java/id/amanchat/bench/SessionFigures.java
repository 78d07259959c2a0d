package id.amanchat.bench;

import id.amanchat.bench.figures.Figures;
import id.amanchat.bench.figures.Target;
import id.amanchat.bench.machine.ClassHistogram;
import id.amanchat.bench.product.Visitors;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** Target 5: what one more person costs in heap, from class histograms before and after many have come. */
record SessionFigures(Figures figures, Stage stage) {
    private static final double KIB = 1024;
    private static final Duration UNTIL_CONNECTIONS_ARE_GONE = Duration.ofSeconds(3);

    /** Mojarra's map of a session's views: it exists as soon as one view with state was drawn for it. */
    private static final String FACES_STATE = "com.sun.faces.util.LRUMap";

    void agents(Visitors agents) {
        var before = histogram();
        agents.signIn();
        var signedIn = histogram();
        agents.openPage();
        var opened = histogram();
        figures.add("heap of an agent's session, signed in", "KiB", each(agents, signedIn.since(before)));
        figures.add(
                "heap of an agent's session, console open",
                "KiB",
                each(agents, opened.since(before)),
                Target.atMost(64, "5: at most 64 KiB"));
    }

    void customers(Visitors customers) {
        var before = histogram();
        customers.signIn();
        var signedIn = histogram();
        customers.openPage();
        var opened = histogram();
        var page = opened.since(signedIn);
        figures.add("heap of a customer's session, chat page open", "KiB", each(customers, opened.since(before)));
        figures.add("heap of the chat page alone, a customer", "KiB", each(customers, page));
        figures.add(
                "Faces states that a customer's chat page adds",
                "",
                (double) page.instances(FACES_STATE) / customers.count(),
                Target.none("5: none"));
        figures.add(
                "Faces states a customer has from signing in",
                "",
                (double) signedIn.since(before).instances(FACES_STATE) / customers.count());
        figures.note("Faces classes that grew with customers' chat pages: "
                + orNone(page.grown("com.sun.faces", customers.count() / 2)) + "; OmniFaces: "
                + orNone(page.grown("org.omnifaces", customers.count() / 2)));
    }

    private static double each(Visitors visitors, ClassHistogram grown) {
        return grown.bytes() / KIB / visitors.count();
    }

    private static String orNone(String words) {
        return words.isEmpty() ? "none" : words;
    }

    private ClassHistogram histogram() {
        LockSupport.parkNanos(UNTIL_CONNECTIONS_ARE_GONE.toNanos());
        return stage.server().jvm().histogram();
    }
}
