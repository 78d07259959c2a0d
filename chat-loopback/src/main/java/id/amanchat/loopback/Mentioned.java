package id.amanchat.loopback;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who is mentioned in a text: everybody named there exists. */
final class Mentioned {

    static final Pattern MENTION = Pattern.compile("(?<![\\w/])@(\\w{1,30})");

    private Mentioned() {}

    static Set<Person> in(String text, World world) {
        Set<Person> people = new LinkedHashSet<>();
        Matcher mentions = MENTION.matcher(text);
        while (mentions.find()) {
            people.add(world.person(mentions.group(1)));
        }
        return people;
    }
}
