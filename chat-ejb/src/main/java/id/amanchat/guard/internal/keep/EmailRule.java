package id.amanchat.guard.internal.keep;

import id.amanchat.guard.Kind;
import id.amanchat.guard.internal.Hit;
import id.amanchat.guard.internal.Rule;
import id.amanchat.guard.internal.Scene;
import java.util.Set;
import java.util.function.Consumer;

/** Mail addresses. */
final class EmailRule implements Rule {

    private static final int LONGEST = 254;
    private static final String LOCAL = "._%+-";

    @Override
    public String name() {
        return "email";
    }

    @Override
    public Set<Kind> kinds() {
        return Set.of(Kind.EMAIL);
    }

    @Override
    public void look(Scene scene, Consumer<Hit> hits) {
        String text = scene.reading().folded();
        for (int sign = text.indexOf('@'); sign >= 0; sign = text.indexOf('@', sign + 1)) {
            int from = sign;
            while (from > 0 && sign - from < LONGEST && part(text.charAt(from - 1), LOCAL)) {
                from--;
            }
            int to = sign + 1;
            while (to < text.length() && to - sign < LONGEST && part(text.charAt(to), ".-")) {
                to++;
            }
            while (to > sign + 1 && ".-".indexOf(text.charAt(to - 1)) >= 0) {
                to--;
            }
            int dot = text.lastIndexOf('.', to - 1);
            if (from < sign && dot > sign + 1 && to - dot > 2) {
                hits.accept(new Hit(Kind.EMAIL, name(), scene.reading().span(from, to)));
            }
        }
    }

    private static boolean part(char each, String signs) {
        return Character.isLetterOrDigit(each) || signs.indexOf(each) >= 0;
    }
}
