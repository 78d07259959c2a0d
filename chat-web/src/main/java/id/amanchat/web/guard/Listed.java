package id.amanchat.web.guard;

import id.amanchat.guard.Clause;
import id.amanchat.guard.Part;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names in a field of text, one in each line. */
record Listed(Part part, String prefix) {

    /** Those that are in. */
    Set<String> names(Map<Part, Map<String, String>> settings) {
        return settings.getOrDefault(part, Map.of()).keySet().stream()
                .filter(name -> name.startsWith(prefix))
                .map(name -> name.substring(prefix.length()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    String text(Map<Part, Map<String, String>> settings) {
        return String.join("\n", names(settings));
    }

    /** What was typed is in, and what is not there any more is out. */
    List<Clause> clauses(Map<Part, Map<String, String>> settings, String typed) {
        Set<String> wanted = typed.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
        return Stream.concat(
                        wanted.stream().map(name -> clause(name, Clause.IN)),
                        names(settings).stream()
                                .filter(name -> !wanted.contains(name))
                                .map(name -> clause(name, Clause.OUT)))
                .toList();
    }

    private Clause clause(String name, String setting) {
        return new Clause(part, prefix + name, setting);
    }
}
