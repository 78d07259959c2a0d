package id.amanchat.guard.internal.keep;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import id.amanchat.guard.Kind;
import id.amanchat.guard.internal.Hit;
import id.amanchat.guard.internal.Rule;
import id.amanchat.guard.internal.Scene;
import id.amanchat.guard.internal.reading.Digits;
import java.util.Set;
import java.util.function.Consumer;

/** Telephone numbers, by the plans of their countries; without a country's code they are taken for Indonesian. */
final class PhoneRule implements Rule {

    private static final int SHORTEST = 8;
    private static final int LONGEST = 15;
    private static final String COUNTRY = "ID";

    @Override
    public String name() {
        return "phone";
    }

    @Override
    public Set<Kind> kinds() {
        return Set.of(Kind.PHONE);
    }

    @Override
    public void look(Scene scene, Consumer<Hit> hits) {
        Digits digits = Digits.of(scene.reading());
        for (Window number : Numbers.of(digits)) {
            int length = number.end() - number.first();
            if (length >= SHORTEST && length <= LONGEST && valid(scene.reading().folded(), digits, number)) {
                hits.accept(new Hit(Kind.PHONE, name(), Numbers.place(scene.reading(), digits, number)));
            }
        }
    }

    private static boolean valid(String folded, Digits digits, Window number) {
        int from = digits.from(number.first());
        boolean abroad = from > 0 && folded.charAt(from - 1) == '+';
        String text = digits.text(number.first(), number.end());
        if (!abroad && !text.startsWith("0") && !text.startsWith("62")) {
            return false;
        }
        PhoneNumberUtil plans = PhoneNumberUtil.getInstance();
        try {
            return plans.isValidNumber(plans.parse(abroad ? "+" + text : text, COUNTRY));
        } catch (NumberParseException none) {
            return false;
        }
    }
}
