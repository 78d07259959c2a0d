package id.amanchat.routing.internal;

import id.amanchat.routing.QueueForm;
import id.amanchat.routing.SkillNeed;
import java.util.List;
import java.util.Set;

/** What can be set of a queue, by itself. */
final class QueueRule {

    static final Set<String> LANGUAGES = Set.of("en", "id");

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_CLOSED_TEXT = 500;
    private static final int LONGEST_ZONE = 50;
    private static final int HIGHEST_PRIORITY = 100;
    private static final int HEAVIEST = 50;
    private static final int A_DAY = 86_400;
    private static final int AN_HOUR = 3_600;

    /** Nobody answers faster than a person reads. */
    private static final int LEAST_SECONDS = 10;

    private QueueRule() {}

    static FormCheck check(QueueForm form) {
        FormCheck check = new FormCheck();
        names(check, form);
        promises(check, form);
        silences(check, form);
        return check;
    }

    private static void names(FormCheck check, QueueForm form) {
        check.code("key", form.key())
                .text("nameEnglish", form.nameEnglish(), LONGEST_NAME)
                .text("nameIndonesian", form.nameIndonesian(), LONGEST_NAME)
                .unless(LANGUAGES.containsAll(form.languages()), "languages", "unknown")
                .unless(form.zone() != null && form.zone().getId().length() <= LONGEST_ZONE, "zone", "unknown")
                .maybeText("closedTextEnglish", form.closedTextEnglish(), LONGEST_CLOSED_TEXT)
                .maybeText("closedTextIndonesian", form.closedTextIndonesian(), LONGEST_CLOSED_TEXT);
    }

    private static void promises(FormCheck check, QueueForm form) {
        List<String> skills = form.skills().stream().map(SkillNeed::skill).toList();
        check.range("priority", form.priority(), 0, HIGHEST_PRIORITY)
                .range("promisedSeconds", form.promisedSeconds(), LEAST_SECONDS, A_DAY)
                .range("weight", form.weight(), 1, HEAVIEST)
                .range("preferredSeconds", form.preferredSeconds(), 0, AN_HOUR)
                .range("languageRelaxedAfter", form.languageRelaxedAfter(), 0, A_DAY)
                .unless(Set.copyOf(skills).size() == skills.size(), "skills", "twice");
        form.skills().forEach(need -> check.range("skills", need.relaxedAfter(), 0, A_DAY));
        form.overflow()
                .ifPresent(overflow -> check.range("overflowSeconds", overflow.afterSeconds(), LEAST_SECONDS, A_DAY));
    }

    private static void silences(FormCheck check, QueueForm form) {
        check.rangeOrZero("silentAgentSeconds", form.silentAgentSeconds(), 3 * LEAST_SECONDS, A_DAY)
                .rangeOrZero("silentCustomerSeconds", form.silentCustomerSeconds(), 3 * LEAST_SECONDS, A_DAY)
                .range("wrapUpSeconds", form.wrapUpSeconds(), 0, AN_HOUR);
    }
}
