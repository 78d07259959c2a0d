package id.amanchat.web.book;

import id.amanchat.routing.ListKind;
import id.amanchat.routing.Overflow;
import id.amanchat.routing.QueueBook;
import id.amanchat.routing.QueueForm;
import id.amanchat.routing.SkillNeed;
import id.amanchat.web.security.Ways;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One queue, or a new one. */
@Named
@RequestScoped
public class QueueBacking {

    private static final String FORM = "queue";

    @Inject
    QueueBook book;

    @Inject
    BookPage page;

    @Inject
    BookLabels labels;

    @Inject
    Ways ways;

    private Sheet sheet;

    /** A skill in the form: whether it is asked for, and until when. */
    public record SkillLine(String skill, String name, boolean needed, String relaxedAfter) {}

    /** Whoever is not there leads back to the list. */
    public void enter() {
        if (!isFresh() && stored().isEmpty()) {
            ways.to("admin/queues");
        }
    }

    /** Whether it is being made: only the form of one that is there says which version was edited. */
    public boolean isFresh() {
        return page.parameter(page.sheet(FORM).posted() ? "version" : "key").isEmpty();
    }

    /** Of one that is there; empty of a new one. */
    public String getKey() {
        return isFresh() ? "" : page.parameter("key").orElse("");
    }

    public String getName() {
        return stored().map(queue -> page.name(queue.nameEnglish(), queue.nameIndonesian()))
                .orElseGet(() -> page.words("book.queue.new"));
    }

    private Optional<QueueForm> stored() {
        return book.find(getKey());
    }

    public Sheet getSheet() {
        if (sheet == null) {
            sheet = page.sheet(FORM);
            if (!sheet.posted()) {
                stored().ifPresentOrElse(queue -> QueueSheet.fill(sheet, queue), () -> QueueSheet.usual(sheet));
            }
        }
        return sheet;
    }

    public List<Option> getTopics() {
        return getSheet().options("topic", labels.list(ListKind.TOPIC));
    }

    public List<Option> getLanguages() {
        return getSheet().options("languages", labels.languages());
    }

    /** Every other queue. */
    public List<Option> getOverflows() {
        Map<String, String> queues = labels.queues("book.overflow.none");
        queues.remove(getKey().isEmpty() ? "-" : getKey());
        return getSheet().options("overflow", queues);
    }

    public List<SkillLine> getSkills() {
        return labels.list(ListKind.SKILL).entrySet().stream()
                .map(skill -> new SkillLine(
                        skill.getKey(),
                        skill.getValue(),
                        getSheet().all("skills").contains(skill.getKey()),
                        getSheet().text("relaxed-" + skill.getKey())))
                .toList();
    }

    public void save() {
        QueueForm form = form();
        page.tell(FORM, book.save(form), getSheet(), "admin/queues/queue?key=" + form.key());
    }

    private QueueForm form() {
        Sheet typed = getSheet();
        return new QueueForm(
                isFresh() ? typed.text("key").strip() : getKey(),
                typed.text("topic"),
                typed.text("nameEnglish"),
                typed.text("nameIndonesian"),
                typed.ticked("active"),
                skills(),
                typed.all("languages"),
                typed.optional("languageRelaxedAfter"),
                typed.number("priority"),
                typed.optional("promisedSeconds"),
                typed.number("weight"),
                typed.ticked("pickable"),
                typed.number("preferredSeconds"),
                overflow(),
                typed.number("silentAgentSeconds"),
                typed.number("silentCustomerSeconds"),
                typed.number("wrapUpSeconds"),
                typed.ticked("tagRequired"),
                zone(),
                typed.text("closedTextEnglish"),
                typed.text("closedTextIndonesian"),
                isFresh() ? QueueForm.NEW : typed.number("version"));
    }

    private List<SkillNeed> skills() {
        return getSheet().all("skills").stream()
                .map(skill -> new SkillNeed(skill, getSheet().optional("relaxed-" + skill)))
                .toList();
    }

    private Optional<Overflow> overflow() {
        return getSheet()
                .chosen("overflow")
                .map(queue -> new Overflow(queue, getSheet().number("overflowSeconds")));
    }

    /** Null, which the door refuses, for what is no zone. */
    private ZoneId zone() {
        try {
            return ZoneId.of(getSheet().text("zone").strip());
        } catch (DateTimeException e) {
            return null;
        }
    }
}
