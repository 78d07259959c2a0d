package id.amanchat.identity;

import com.nulabinc.zxcvbn.Feedback;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What can be said of a weak password, and what would help: everything that zxcvbn says, as keys of words. */
public enum PasswordAdvice {
    TOP_10(Feedback.DICTIONARY_WARNING_PASSWORDS_TOP10),
    TOP_100(Feedback.DICTIONARY_WARNING_PASSWORDS_TOP100),
    VERY_COMMON(Feedback.DICTIONARY_WARNING_PASSWORDS_VERY_COMMON),
    LIKE_A_COMMON_ONE(Feedback.DICTIONARY_WARNING_PASSWORDS_SIMILAR),
    ONE_WORD(Feedback.DICTIONARY_WARNING_ENGLISH_WIKIPEDIA_ITSELF),
    A_NAME(Feedback.DICTIONARY_WARNING_ETC_NAMES_THEMSELVES),
    COMMON_NAMES(Feedback.DICTIONARY_WARNING_ETC_NAMES_COMMON),
    ROW_OF_KEYS(Feedback.SPATIAL_WARNING_STRAIGHT_ROWS_OF_KEYS),
    SHORT_PATTERN_OF_KEYS(Feedback.SPATIAL_WARNING_SHORT_KEYBOARD_PATTERNS),
    REPEATED_CHARACTERS(Feedback.REPEAT_WARNING_LIKE_AAA),
    REPEATED_PARTS(Feedback.REPEAT_WARNING_LIKE_ABCABCABC),
    SEQUENCE(Feedback.SEQUENCE_WARNING_LIKE_ABCOR6543),
    RECENT_YEAR(Feedback.REGEX_WARNING_RECENT_YEARS),
    DATE(Feedback.DATE_WARNING_DATES),
    USE_A_FEW_WORDS(Feedback.DEFAULT_SUGGESTIONS_USE_FEW_WORDS),
    NO_NEED_FOR_SIGNS(Feedback.DEFAULT_SUGGESTIONS_NO_NEED_SYMBOLS),
    ADD_ANOTHER_WORD(Feedback.EXTRA_SUGGESTIONS_ADD_ANOTHER_WORD),
    CAPITALS_HELP_LITTLE(Feedback.DICTIONARY_SUGGESTIONS_CAPITALIZATION),
    ALL_CAPITALS_HELP_LITTLE(Feedback.DICTIONARY_SUGGESTIONS_ALL_UPPERCASE),
    BACKWARDS_HELPS_LITTLE(Feedback.DICTIONARY_SUGGESTIONS_REVERSED),
    SIGNS_FOR_LETTERS_HELP_LITTLE(Feedback.DICTIONARY_SUGGESTIONS_L33T),
    LONGER_PATTERN(Feedback.SPATIAL_SUGGESTIONS_USE_LONGER_KEYBOARD_PATTERN),
    AVOID_REPEATS(Feedback.REPEAT_SUGGESTIONS_AVOID_REPEATED_WORDS),
    AVOID_SEQUENCES(Feedback.SEQUENCE_SUGGESTIONS_AVOID_SEQUENCES),
    AVOID_YEARS(Feedback.REGEX_SUGGESTIONS_AVOID_RECENT_YEARS),
    AVOID_DATES(Feedback.DATE_SUGGESTIONS_AVOID_DATES);

    private final String feedback;

    PasswordAdvice(String feedback) {
        this.feedback = feedback;
    }

    /** The key of the words: {@code password.advice.top-10}. */
    public String key() {
        return "password.advice." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The one that zxcvbn calls so; empty for something that a later version says. */
    public static Optional<PasswordAdvice> find(String feedback) {
        return Arrays.stream(values())
                .filter(advice -> advice.feedback.equals(feedback))
                .findFirst();
    }
}
