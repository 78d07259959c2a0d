package id.amanchat.web.accounts;

import id.amanchat.identity.SensitiveAction;
import id.amanchat.identity.SessionId;
import id.amanchat.social.AccountAnswer;
import id.amanchat.social.AccountId;
import id.amanchat.web.language.PageWords;
import id.amanchat.web.security.Said;
import id.amanchat.web.security.StepUpForm;
import id.amanchat.web.security.Ways;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.function.Function;

/** What the pages about the bank’s social accounts have in common; part of each, for a proxy would hide its fields. */
@Dependent
public class AccountPage {

    /** Where they say what came of something. */
    static final String PLACE = "accounts";

    static final String OVERVIEW = "admin/social";
    static final String ACCOUNT = "admin/social/account?id=";

    @Inject
    HttpServletRequest request;

    @Inject
    PageWords words;

    @Inject
    Said said;

    @Inject
    Ways ways;

    @Inject
    StepUpForm stepUpForm;

    AccountSheet sheet(String form) {
        return new AccountSheet(request, words, form);
    }

    /** Which account the address, or the form, speaks of. */
    Optional<AccountId> account() {
        return parameter("id").flatMap(AccountId::parse);
    }

    Optional<String> parameter(String name) {
        return Optional.ofNullable(request.getParameter(name)).filter(text -> !text.isBlank());
    }

    /** Does it after the second factor; empty when that is still needed. */
    <T> Optional<T> confirmed(Function<SessionId, T> work) {
        return stepUpForm.act(SensitiveAction.ADMINISTER_SOCIAL, PLACE, work);
    }

    /** Says what came of it; when it is done, at the page it leads to. */
    void tell(AccountAnswer answer, String news, String way) {
        if (answer instanceof AccountAnswer.Done || answer instanceof AccountAnswer.NotRevoked) {
            done(answer instanceof AccountAnswer.Done ? news : "accounts.done.not-revoked", way);
        } else {
            refuse("accounts." + answer.getClass().getSimpleName());
        }
    }

    /** Says what was refused. */
    void refuse(String key) {
        said.refuse(PLACE, key);
    }

    /** Says what was done, at the page it leads to. */
    void done(String key, String way) {
        said.tell(PLACE, key);
        ways.to(way);
    }

    void to(String way) {
        ways.to(way);
    }

    void away() {
        ways.to(OVERVIEW);
    }
}
