package id.amanchat.web.book;

import id.amanchat.routing.CannedReplies;
import id.amanchat.routing.CannedReply;
import id.amanchat.routing.CannedScope;
import id.amanchat.web.page.Caller;
import id.amanchat.web.security.Ways;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Canned replies: an agent's own, or as an administrator everybody's and those of queues. */
@Named
@RequestScoped
public class RepliesBacking {

    private static final String FORM = "reply";

    @Inject
    CannedReplies replies;

    @Inject
    BookPage page;

    @Inject
    ReplyQueues queues;

    @Inject
    Caller caller;

    @Inject
    Ways ways;

    private Sheet sheet;
    private List<CannedReply> mine;

    /** A reply in the list. */
    public record Line(UUID id, String shortcut, String title, String text, String queue) {}

    /** Where the list is. */
    public String getRoom() {
        return caller.isAgent() ? "agent/replies" : "admin/canned-replies";
    }

    public List<Line> getLines() {
        Map<String, String> names = queues.labels();
        return mine().stream()
                .map(each -> new Line(
                        each.id(),
                        each.shortcut(),
                        each.title(),
                        page.name(each.textEnglish(), each.textIndonesian()),
                        names.getOrDefault(each.queue() == null ? Option.NONE : each.queue(), "")))
                .toList();
    }

    private List<CannedReply> mine() {
        if (mine == null) {
            mine = replies.mine();
        }
        return mine;
    }

    /** Whoever is not there leads back to the list. */
    public void enter() {
        if (!isFresh() && stored().isEmpty()) {
            ways.to(getRoom());
        }
    }

    public boolean isFresh() {
        return page.parameter("id").isEmpty();
    }

    public String getId() {
        return stored().map(each -> each.id().toString()).orElse("");
    }

    private Optional<CannedReply> stored() {
        return page.parameter("id")
                .flatMap(id -> mine().stream()
                        .filter(each -> each.id().toString().equals(id))
                        .findFirst());
    }

    public Sheet getSheet() {
        if (sheet == null) {
            sheet = page.sheet(FORM);
            stored().ifPresent(each -> sheet.with("shortcut", each.shortcut())
                    .with("title", each.title())
                    .with("queue", each.queue())
                    .with("textEnglish", each.textEnglish())
                    .with("textIndonesian", each.textIndonesian())
                    .with("version", each.version()));
        }
        return sheet;
    }

    /** For whom it can be; only administrators choose. */
    public List<Option> getQueues() {
        return getSheet().options("queue", queues.labels());
    }

    public void save() {
        Sheet typed = getSheet();
        Optional<String> queue = typed.chosen("queue").filter(key -> !caller.isAgent());
        CannedReply reply = new CannedReply(
                stored().map(CannedReply::id).orElse(null),
                scope(queue),
                queue.orElse(null),
                typed.text("shortcut").strip(),
                typed.text("title"),
                typed.text("textEnglish"),
                typed.text("textIndonesian"),
                isFresh() ? 0 : typed.number("version"));
        page.tell(FORM, replies.save(reply), typed, getRoom());
    }

    private CannedScope scope(Optional<String> queue) {
        if (caller.isAgent()) {
            return CannedScope.PERSONAL;
        }
        return queue.isPresent() ? CannedScope.QUEUE : CannedScope.ALL;
    }

    public void delete() {
        stored().map(CannedReply::id).ifPresent(replies::delete);
        page.deleted(FORM, getRoom());
    }
}
