package id.amanchat.web.guard;

import id.amanchat.identity.PersonId;
import id.amanchat.identity.Staff;
import id.amanchat.identity.StaffView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Names of those who changed the book. */
@RequestScoped
public class Administrators {

    @Inject
    Staff staff;

    private final Map<UUID, String> names = new HashMap<>();

    /** Empty text for nobody. */
    String name(Optional<UUID> id) {
        return id.map(this::name).orElse("");
    }

    String name(UUID id) {
        return names.computeIfAbsent(
                id, each -> staff.find(new PersonId(each)).map(StaffView::name).orElse("–"));
    }
}
