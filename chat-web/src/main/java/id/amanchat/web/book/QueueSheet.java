package id.amanchat.web.book;

import id.amanchat.routing.Overflow;
import id.amanchat.routing.QueueForm;
import id.amanchat.routing.SkillNeed;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes a queue into its form. */
final class QueueSheet {

    private QueueSheet() {}

    static void fill(Sheet sheet, QueueForm queue) {
        sheet.with("key", queue.key())
                .with("topic", queue.topic())
                .with("nameEnglish", queue.nameEnglish())
                .with("nameIndonesian", queue.nameIndonesian())
                .with("active", queue.active())
                .with("skills", queue.skills().stream().map(SkillNeed::skill).collect(Collectors.toSet()))
                .with("languages", queue.languages())
                .with("languageRelaxedAfter", queue.languageRelaxedAfter())
                .with("priority", queue.priority())
                .with("promisedSeconds", queue.promisedSeconds())
                .with("weight", queue.weight())
                .with("pickable", queue.pickable())
                .with("preferredSeconds", queue.preferredSeconds())
                .with("overflow", queue.overflow().map(Overflow::queue).orElse(""))
                .with(
                        "overflowSeconds",
                        queue.overflow().map(each -> "" + each.afterSeconds()).orElse(""))
                .with("silentAgentSeconds", queue.silentAgentSeconds())
                .with("silentCustomerSeconds", queue.silentCustomerSeconds())
                .with("wrapUpSeconds", queue.wrapUpSeconds())
                .with("tagRequired", queue.tagRequired())
                .with("zone", queue.zone().getId())
                .with("closedTextEnglish", queue.closedTextEnglish())
                .with("closedTextIndonesian", queue.closedTextIndonesian())
                .with("version", queue.version());
        queue.skills().forEach(need -> sheet.with("relaxed-" + need.skill(), need.relaxedAfter()));
    }

    /** What stands in the form of a new one. */
    static void usual(Sheet sheet) {
        sheet.with("active", true)
                .with("languages", Set.of())
                .with("priority", 0)
                .with("promisedSeconds", 120)
                .with("weight", 10)
                .with("preferredSeconds", 30)
                .with("overflow", "")
                .with("silentAgentSeconds", 300)
                .with("silentCustomerSeconds", 600)
                .with("wrapUpSeconds", 60)
                .with("zone", "Asia/Jakarta");
    }
}
