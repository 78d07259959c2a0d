package id.amanchat.web.accounts;

import id.amanchat.platform.Settings;
import id.amanchat.routing.ListEntry;
import id.amanchat.routing.ListKind;
import id.amanchat.routing.QueueBook;
import id.amanchat.social.AccountAnswer;
import id.amanchat.social.AccountForm;
import id.amanchat.social.AccountId;
import id.amanchat.social.AccountView;
import id.amanchat.social.SocialAccounts;
import id.amanchat.web.book.Option;
import id.amanchat.web.language.Languages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The rules of one account, and the way to end it. */
@Named
@RequestScoped
public class AccountBacking {

    private static final String FORM = "account";

    @Inject
    SocialAccounts accounts;

    @Inject
    QueueBook book;

    @Inject
    Languages languages;

    @Inject
    Settings settings;

    @Inject
    HttpServletRequest request;

    @Inject
    AccountPage page;

    private Optional<AccountView> account;
    private AccountSheet sheet;

    /** Whichever is not there leads back. */
    public void enter() {
        if (found().isEmpty()) {
            page.away();
        }
    }

    public AccountRow getAccount() {
        return AccountRow.of(found());
    }

    private Optional<AccountView> found() {
        if (account == null) {
            account = page.account().flatMap(accounts::find);
        }
        return account;
    }

    public AccountSheet getSheet() {
        if (sheet == null) {
            sheet = page.sheet(FORM);
            found().ifPresent(view -> sheet.with("topic", view.rules().topic())
                    .with("promise", view.rules().promise().toMinutes())
                    .with("fourEyes", view.rules().fourEyes())
                    .with("stopOnAlarm", view.rules().stopOnAlarm())
                    .with("version", view.version()));
        }
        return sheet;
    }

    /** Topics of the list, and the account's own where that is in the list no more. */
    public List<Option> getTopics() {
        String chosen = getSheet().text("topic");
        List<Option> listed = book.list(ListKind.TOPIC).stream()
                .map(topic -> new Option(topic.code(), name(topic), topic.code().equals(chosen)))
                .toList();
        return listed.stream().anyMatch(Option::chosen)
                ? listed
                : Stream.concat(Stream.of(new Option(chosen, chosen, true)), listed.stream())
                        .toList();
    }

    private String name(ListEntry topic) {
        return Languages.INDONESIAN.equals(languages.of(request)) ? topic.nameIndonesian() : topic.nameEnglish();
    }

    /** Where the channel sends its notices to, when somebody tells it to. */
    public String getWebhook() {
        return settings.firstPublicOrigin() + "/chat/api/channels/"
                + getAccount().getId() + "/webhook";
    }

    public void save() {
        AccountForm form = new AccountForm(
                getSheet().text("topic"),
                getSheet().number("promise"),
                getSheet().ticked("fourEyes"),
                getSheet().ticked("stopOnAlarm"),
                getSheet().text("webhookSecret"),
                getSheet().text("appToken"),
                getSheet().number("version"));
        page.account()
                .flatMap(id -> page.confirmed(session -> accounts.save(session, id, form)))
                .ifPresent(this::tell);
    }

    private void tell(AccountAnswer answer) {
        if (answer instanceof AccountAnswer.Refused refused) {
            getSheet().refuse(refused.fields());
        }
        page.tell(answer, "accounts.done.saved", AccountPage.ACCOUNT + id());
    }

    private String id() {
        return page.account().map(AccountId::toString).orElse("");
    }

    public void disconnect() {
        page.account()
                .flatMap(id -> page.confirmed(session -> accounts.disconnect(session, id)))
                .ifPresent(answer -> page.tell(answer, "accounts.done.disconnected", AccountPage.OVERVIEW));
    }
}
