package id.amanchat.guard.internal.scam;

import java.util.HashSet;
import java.util.Set;

/**
 * What comes with the product about addresses.
 *
 * @param domains that really belong to those whom everybody knows
 * @param names by which these are imitated
 * @param shorteners domains that hide where a link goes
 * @param cheap suffixes and hosts where anybody may build
 */
record Known(Set<String> domains, Names names, Set<String> shorteners, Set<String> cheap) {

    static Known load() {
        Set<String> domains = new HashSet<>();
        Set<String> names = new HashSet<>();
        for (String line : WordFile.lines("known-domains.txt")) {
            int colon = line.indexOf(':');
            names.add(line.substring(0, colon));
            domains.addAll(Set.of(line.substring(colon + 1).strip().split("\\s+")));
        }
        return new Known(
                Set.copyOf(domains),
                new Names(names),
                WordFile.words("shorteners.txt"),
                WordFile.words("cheap-places.txt"));
    }
}
