package id.amanchat.web.agent;

import id.amanchat.conversation.CustomerFile;
import id.amanchat.conversation.CustomerView;
import id.amanchat.routing.Reason;
import id.amanchat.routing.WrapUps;
import id.amanchat.web.security.Said;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the chat is about, in the bank's own words. */
@Named
@RequestScoped
public class CustomerTagsBacking {

    static final String PARAMETER = "tag";
    private static final String PLACE = "customer-tags";

    @Inject
    Via via;

    @Inject
    CustomerFile file;

    @Inject
    WrapUps wrapUps;

    @Inject
    CustomerPanelBacking panel;

    @Inject
    WorkNames names;

    @Inject
    Said said;

    @Inject
    HttpServletRequest request;

    private List<Tag> tags;
    private Set<String> given;

    /** A tag of the conversation's queue, or one that it has. */
    public record Tag(String code, String name, boolean given) {}

    /** All there are to choose from, each as it is now. */
    public List<Tag> getTags() {
        if (tags == null) {
            tags = via.find().map(wrapUps::tags).orElse(List.of()).stream()
                    .map(tag -> new Tag(tag.code(), tag.name(names.language()), given().contains(tag.code())))
                    .toList();
        }
        return tags;
    }

    private Set<String> given() {
        if (given == null) {
            CustomerView customer = panel.getCustomer();
            given = customer == null ? Set.of() : customer.tags();
        }
        return given;
    }

    public void keep() {
        Set<String> chosen = chosen();
        if (via.find().filter(id -> file.tag(id, chosen)).isPresent()) {
            given = chosen;
            tags = null;
        } else {
            said.refuse(PLACE, "panel.gone");
        }
    }

    /** Only those there are; what the conversation had been given before and is in no list any more stays. */
    private Set<String> chosen() {
        Set<String> known = via.find().map(wrapUps::tags).orElse(List.of()).stream()
                .map(Reason::code)
                .collect(Collectors.toSet());
        String[] posted = request.getParameterValues(PARAMETER);
        return Stream.concat(
                        given().stream().filter(tag -> !known.contains(tag)),
                        Arrays.stream(posted == null ? new String[0] : posted).filter(known::contains))
                .collect(Collectors.toUnmodifiableSet());
    }
}
