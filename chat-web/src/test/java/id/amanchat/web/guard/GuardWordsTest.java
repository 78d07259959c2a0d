package id.amanchat.web.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import id.amanchat.guard.Action;
import id.amanchat.guard.BookAnswer;
import id.amanchat.guard.Clause;
import id.amanchat.guard.Kind;
import id.amanchat.guard.Place;
import id.amanchat.guard.Speaker;
import id.amanchat.guard.internal.Examiner;
import id.amanchat.guard.internal.Rule;
import id.amanchat.guard.internal.WordList;
import id.amanchat.guard.internal.scam.ScamRules;
import id.amanchat.web.language.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the guard can see, find, or be set to, has words in both languages. */
class GuardWordsTest {

    private final Words words = new Words();

    static Stream<String> rules() {
        return Stream.concat(Examiner.all().stream().map(Rule::name), Stream.of("scam"));
    }

    private void said(String key) {
        for (String language : List.of("en", "id")) {
            assertThatCode(() -> assertThat(words.of(language, key)).isNotBlank())
                    .as(key + " in " + language)
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void thereAreRules() {
        assertThat(rules()).hasSizeGreaterThan(1).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleHasATitleAndSaysWhatItSaw(String rule) {
        said("guard.name." + rule);
        said("guard.rule." + rule);
    }

    /** They tell customers why they are warned, and administrators what a score is made of. */
    @Test
    void everySignOfAScamIsTold() {
        assertThat(ScamRules.signs()).isNotEmpty().allSatisfy(sign -> said("guard.rule." + sign));
    }

    @ParameterizedTest
    @EnumSource
    void everyKindHasANameAndASafeAlternative(Kind kind) {
        said("guard.kind." + kind);
        said("guard.instead." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    @Test
    void everyKindIsInOneGroup() {
        assertThat(Arrays.stream(KindGroup.values()).flatMap(group -> group.kinds().stream()))
                .containsExactlyInAnyOrder(Kind.values());
    }

    @Test
    void everyPlaceSpeakerActionGroupAndListHasAName() {
        Arrays.stream(Place.values()).forEach(place -> said("guard.place." + place));
        Arrays.stream(Speaker.values()).forEach(speaker -> said("guard.speaker." + speaker));
        Arrays.stream(Action.values()).forEach(action -> said("guard.action." + action));
        said("guard.action." + Clause.LEAVE);
        Arrays.stream(KindGroup.values()).forEach(group -> said("guard.group." + group));
        Arrays.stream(WordList.values()).forEach(list -> {
            said("guard.list." + list.list());
            said("guard.list." + list.list() + ".hint");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"missing", "too-long", "unknown", "no-domain", "no-word", "range", "too-many"})
    void everyRefusalIsTold(String reason) {
        said("guard.refused." + reason);
    }

    @Test
    void everyOtherAnswerIsTold() {
        Arrays.stream(BookAnswer.class.getPermittedSubclasses())
                .filter(each -> each != BookAnswer.Done.class && each != BookAnswer.Refused.class)
                .forEach(each -> said("guard." + each.getSimpleName()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "RULE.ON",
                "RULE.OFF",
                "ACTION.BANK",
                "ACTION.CUSTOMER",
                "WORD.IN",
                "WORD.OUT",
                "DOMAIN.IN",
                "DOMAIN.OUT",
                "BRAND.IN",
                "BRAND.OUT",
                "SHORTENER.IN",
                "SHORTENER.OUT",
                "SCAM_LINE"
            })
    void everyDifferenceIsTold(String difference) {
        said("guard.diff." + difference);
    }
}
