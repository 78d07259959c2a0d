package id.amanchat.web.guard;

import id.amanchat.guard.Clause;
import id.amanchat.guard.Kind;
import id.amanchat.guard.Part;
import id.amanchat.guard.Place;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is done about one kind of what the guard sees, in each place, said by the bank or by a customer. */
@Named
@RequestScoped
public class GuardActionsBacking {

    private static final List<String> SPEAKERS = List.of("BANK", "CUSTOMER");

    @Inject
    GuardPage page;

    /**
     * What is done in one place.
     *
     * @param bank what can be done when the bank says it
     * @param customer what can be done when a customer says it; nothing where customers do not write, or may say it
     */
    public record Row(Place place, List<Choice> bank, List<Choice> customer) {}

    /** Something that can be done. */
    public record Choice(String action, boolean chosen) {}

    /** A kind to choose. */
    public record Tab(Kind kind, boolean chosen) {}

    /** Kinds for the same purpose. */
    public record Group(String name, List<Tab> tabs) {}

    public Kind getKind() {
        return page.parameter("kind").flatMap(GuardActionsBacking::kind).orElse(Kind.CARD_NUMBER);
    }

    private static Optional<Kind> kind(String name) {
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.name().equals(name))
                .findFirst();
    }

    public List<Group> getGroups() {
        return Arrays.stream(KindGroup.values())
                .map(group -> new Group(
                        group.name(),
                        group.kinds().stream()
                                .map(kind -> new Tab(kind, kind == getKind()))
                                .toList()))
                .toList();
    }

    /** Whether it matters what customers say. */
    public boolean isOfCustomers() {
        return getRows().stream().anyMatch(row -> !row.customer().isEmpty());
    }

    public List<Row> getRows() {
        return Arrays.stream(Place.values())
                .map(place -> new Row(place, choices(place, "BANK"), choices(place, "CUSTOMER")))
                .toList();
    }

    private List<Choice> choices(Place place, String speaker) {
        String chosen =
                page.field(field(place, speaker), page.getSettings().setting(Part.ACTION, name(place, speaker)));
        return page.getSettings().choices().getOrDefault(name(place, speaker), List.of()).stream()
                .map(action -> new Choice(action, action.equals(chosen)))
                .toList();
    }

    private String name(Place place, String speaker) {
        return getKind() + ":" + place + ":" + speaker;
    }

    private static String field(Place place, String speaker) {
        return place + "-" + speaker;
    }

    public void save() {
        page.save(Arrays.stream(Place.values())
                .flatMap(place -> SPEAKERS.stream().flatMap(speaker -> clause(place, speaker)))
                .toList());
    }

    private Stream<Clause> clause(Place place, String speaker) {
        return page.parameter(field(place, speaker)).stream()
                .map(action -> new Clause(Part.ACTION, name(place, speaker), action));
    }
}
