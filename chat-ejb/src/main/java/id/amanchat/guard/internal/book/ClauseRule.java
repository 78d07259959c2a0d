package id.amanchat.guard.internal.book;

import com.google.common.net.InternetDomainName;
import id.amanchat.guard.Clause;
import id.amanchat.guard.internal.WordList;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Whether a clause can stand in the book, and as what. */
final class ClauseRule {

    private static final int SHORTEST_WORD = 2;
    private static final int LONGEST_WORD = 60;
    private static final int LONGEST_DOMAIN = 253;
    private static final Set<String> SWITCH = Set.of(Clause.ON, Clause.OFF);
    private static final Set<String> MEMBER = Set.of(Clause.IN, Clause.OUT);

    private ClauseRule() {}

    /** As the book writes it: names in lower case, without spaces around. */
    static Clause tidy(Clause clause) {
        return switch (clause.part()) {
            case WORD, BRAND, DOMAIN, SHORTENER -> new Clause(clause.part(), tidy(clause.name()), clause.setting());
            case RULE, ACTION, SCAM_LINE ->
                new Clause(clause.part(), clause.name(), clause.setting().strip());
        };
    }

    private static String tidy(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .strip();
    }

    /** Why it cannot, as a key of words. */
    static Optional<String> refusal(Clause clause) {
        return switch (clause.part()) {
            case RULE -> unless(SWITCH.contains(clause.setting()), "unknown");
            case ACTION -> unless(choice(clause), "unknown");
            case WORD, BRAND, DOMAIN, SHORTENER ->
                unless(MEMBER.contains(clause.setting()), "unknown")
                        .or(() -> clause.setting().equals(Clause.IN) ? newcomer(clause) : Optional.empty());
            case SCAM_LINE -> unless(clause.setting().matches("[1-9]\\d?|100"), "range");
        };
    }

    private static Optional<String> unless(boolean fine, String reason) {
        return fine ? Optional.empty() : Optional.of(reason);
    }

    /** What is in may go as it came; only what comes is looked at. */
    private static Optional<String> newcomer(Clause clause) {
        return switch (clause.part()) {
            case WORD -> word(clause.name());
            case BRAND -> length(clause.name());
            case DOMAIN -> unless(registrable(clause.name()), "no-domain");
            default -> unless(domain(clause.name()).isPresent(), "no-domain");
        };
    }

    private static boolean choice(Clause clause) {
        return CellName.find(clause.name())
                .filter(cell -> CellName.choices(cell).contains(clause.setting()))
                .isPresent();
    }

    private static Optional<String> word(String name) {
        String list = name.substring(0, Math.max(0, name.indexOf(':')));
        return unless(
                        Arrays.stream(WordList.values())
                                .anyMatch(each -> each.list().equals(list)),
                        "unknown")
                .or(() -> length(name.substring(list.length() + 1)));
    }

    private static Optional<String> length(String word) {
        int length = word.codePointCount(0, word.length());
        return unless(
                length >= SHORTEST_WORD
                        && length <= LONGEST_WORD
                        && word.strip().equals(word)
                        && word.codePoints().noneMatch(Character::isISOControl),
                length > LONGEST_WORD ? "too-long" : "no-word");
    }

    /** As it was registered: what stands below it goes with it, what stands above belongs to many. */
    private static boolean registrable(String name) {
        return domain(name)
                .filter(domain -> domain.isUnderPublicSuffix()
                        ? domain.isTopPrivateDomain()
                        : !domain.isPublicSuffix() && domain.parts().size() == 2)
                .isPresent();
    }

    private static Optional<InternetDomainName> domain(String name) {
        return Optional.of(name)
                .filter(text -> text.length() <= LONGEST_DOMAIN && InternetDomainName.isValid(text))
                .map(InternetDomainName::from)
                .filter(domain -> domain.parts().size() > 1 && domain.toString().equals(name));
    }
}
