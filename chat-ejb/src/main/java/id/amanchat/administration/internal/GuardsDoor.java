package id.amanchat.administration.internal;

import id.amanchat.guard.FalseAlarms;
import id.amanchat.guard.RuleBooks;
import id.amanchat.identity.Roles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.function.Function;

/** Goes to the guard as the application itself: the guard knows no people and no roles of theirs. */
@Stateless
@PermitAll
@RunAs(Roles.SYSTEM)
public class GuardsDoor {

    @Inject
    private RuleBooks books;

    @Inject
    private FalseAlarms alarms;

    public <T> T book(Function<RuleBooks, T> question) {
        return question.apply(books);
    }

    public <T> T alarms(Function<FalseAlarms, T> question) {
        return question.apply(alarms);
    }
}
