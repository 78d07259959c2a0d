package id.amanchat.guard.internal.scam;

import java.util.List;
import java.util.stream.Stream;

/** The messages this room was written with: {@code {a|b}} stands for either. */
final class OwnMessages {

    private OwnMessages() {}

    static List<String> of(String file) {
        return WordFile.lines(file).stream()
                .flatMap(line -> Stream.of(filled(line, 0), filled(line, 1)))
                .distinct()
                .toList();
    }

    private static String filled(String line, int choice) {
        StringBuilder text = new StringBuilder();
        int at = 0;
        for (int open = line.indexOf('{'); open >= 0; open = line.indexOf('{', at)) {
            int close = line.indexOf('}', open);
            String[] choices = line.substring(open + 1, close).split("\\|");
            text.append(line, at, open).append(choices[Math.min(choice, choices.length - 1)]);
            at = close + 1;
        }
        return text.append(line.substring(at)).toString();
    }
}
