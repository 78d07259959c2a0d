package id.amanchat.social.internal.outbound;

import id.amanchat.identity.Badge;
import id.amanchat.identity.People;
import id.amanchat.social.internal.account.Account;
import id.amanchat.social.internal.channel.Incoming;
import id.amanchat.social.internal.channel.Mentions;
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

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]{3,}");

    @Inject
    private Links links;

    @Inject
    private People people;

    /** Whether it would call somebody who did not address the bank. */
    boolean namesOthers(ChannelThread thread, Account account, String text) {
        return Mentions.others(text, thread.author(), account.handle());
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
