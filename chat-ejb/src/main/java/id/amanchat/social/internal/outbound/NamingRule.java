package id.amanchat.social.internal.outbound;

import id.amanchat.identity.Badge;
import id.amanchat.identity.People;
import id.amanchat.social.internal.account.Account;
import id.amanchat.social.internal.channel.Incoming;
import id.amanchat.social.internal.inbound.ChannelThread;
import id.amanchat.social.internal.invitation.Links;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Who may be named in a post: the author, by the handle or the name shown there, the bank's account, and nobody else. */
@ApplicationScoped
public class NamingRule {

    /** As both channels read it: "@name", and "@name@server" at Mastodon. */
    private static final Pattern MENTION = Pattern.compile(
            "(?<![\\p{L}\\p{N}_.@/])@([\\p{L}\\p{N}_]+(?:[.-][\\p{L}\\p{N}_]+)*)(?:@[\\p{L}\\p{N}.-]+)?");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]{3,}");

    @Inject
    private Links links;

    @Inject
    private People people;

    /** Whether it would call somebody who did not address the bank. */
    boolean namesOthers(ChannelThread thread, Account account, String text) {
        Set<String> allowed = Set.of(name(thread.author().handle()), name(account.handle()));
        return MENTION.matcher(text).results().anyMatch(each -> !allowed.contains(name(each.group())));
    }

    /** The first part of a handle: on which server it is, people leave out. */
    private static String name(String handle) {
        String plain = handle.startsWith("@") ? handle.substring(1) : handle;
        int server = plain.indexOf('@');
        return (server < 0 ? plain : plain.substring(0, server)).toLowerCase(Locale.ROOT);
    }

    /** Whether it says more of a customer's name than the author shows there to everybody. */
    boolean namesCustomer(ChannelThread thread, String text) {
        Set<String> shown = words(shown(thread.author()));
        Set<String> said = words(text);
        return people.badges(links.customers(thread)).values().stream()
                .map(Badge::name)
                .flatMap(name -> words(name).stream())
                .anyMatch(part -> said.contains(part) && !shown.contains(part));
    }

    private static String shown(Incoming.Author author) {
        return author.name() + " " + author.handle();
    }

    private static Set<String> words(String text) {
        return WORD.matcher(text)
                .results()
                .map(each -> each.group().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }
}
