package id.amanchat.guard.internal.keep;

import id.amanchat.guard.Kind;
import id.amanchat.guard.internal.reading.Reading;
import java.util.ArrayList;
import java.util.List;

/** The secret numbers said in a text, found once for all rules. */
record Secrets(List<Secret> found) {

    Secrets {
        found = List.copyOf(found);
    }

    static List<Secret> in(Reading reading, Kind kind) {
        List<Secret> all = reading.as(Secrets.class, Secrets::look).found();
        return all.stream().filter(secret -> secret.kind() == kind).toList();
    }

    private static Secrets look(Reading reading) {
        List<Secret> found = new ArrayList<>();
        Labels labels = Labels.of(reading);
        if (!labels.secrets().isEmpty()) {
            Values values = new Values(reading);
            labels.secrets().forEach(word -> new Binding(reading, values, word).look(found::add));
        }
        new CardLine(reading).look(found::add);
        return new Secrets(found);
    }
}
