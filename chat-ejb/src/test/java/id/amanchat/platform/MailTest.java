package id.amanchat.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import id.amanchat.bench.DoorBench;
import id.amanchat.bench.PersonFixture;
import id.amanchat.bench.Post;
import id.amanchat.health.CheckLine;
import id.amanchat.platform.internal.MailCheck;
import id.amanchat.platform.internal.Outbox;
import id.amanchat.platform.internal.Postman;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Letters go to a real mail server. */
class MailTest {

    private static final Letter LETTER =
            new Letter("budi@example.test", "Bank Aman: halo “Budi”", "Yth. Budi,\n\nsebuah tautan: #geheim\n");

    @RegisterExtension
    final DoorBench bench = new DoorBench();

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    private Mail mail;
    private Postman postman;

    @BeforeEach
    void mailServer() {
        server.start();
        mail = bench.get(Mail.class);
        postman = bench.get(Postman.class);
        System.setProperty(Setting.MAIL_HOST.key(), "127.0.0.1");
        System.setProperty(
                Setting.MAIL_PORT.key(), Integer.toString(server.getSmtp().getPort()));
        System.setProperty(Setting.MAIL_SECURITY.key(), "none");
    }

    @AfterEach
    void forget() {
        server.stop();
        for (Setting setting : new Setting[] {
            Setting.MAIL_HOST,
            Setting.MAIL_PORT,
            Setting.MAIL_SECURITY,
            Setting.MAIL_USER,
            Setting.MAIL_PASSWORD,
            Setting.MAIL_FROM,
            Setting.SAMPLE_BANK
        }) {
            System.clearProperty(setting.key());
        }
    }

    private void write(Letter letter) {
        bench.inTransaction(() -> mail.write(letter));
    }

    private long waiting() {
        return PersonFixture.count(bench, "WaitingLetter");
    }

    @Test
    void aLetterArrivesAsItWasWritten() throws MessagingException {
        write(LETTER);
        postman.round();
        MimeMessage arrived = server.getReceivedMessages()[0];
        assertThat(arrived.getSubject()).isEqualTo(LETTER.subject());
        assertThat(GreenMailUtil.getBody(arrived)).contains("sebuah tautan: #geheim");
        assertThat(arrived.getAllRecipients()).extracting(Object::toString).containsExactly("budi@example.test");
        assertThat(arrived.getFrom()[0].toString()).isEqualTo("Bank Aman <amanchat@localhost>");
        assertThat(arrived.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(arrived.getContentType()).contains("text/plain").contains("UTF-8");
        assertThat(waiting()).isZero();
    }

    @Test
    void theBankChoosesWhoItComesFrom() throws MessagingException {
        System.setProperty(Setting.MAIL_FROM.key(), "no-reply@bank.test");
        write(LETTER);
        postman.round();
        assertThat(server.getReceivedMessages()[0].getFrom()[0].toString()).isEqualTo("Bank Aman <no-reply@bank.test>");
    }

    @Test
    void whatIsRolledBackIsNotSent() {
        assertThatThrownBy(() -> bench.inTransaction(() -> {
                    mail.write(LETTER);
                    throw new IllegalStateException("lost");
                }))
                .hasMessage("lost");
        postman.round();
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void aLetterWaitsSealed() {
        write(LETTER);
        String sealed = bench.inTransaction(() -> bench.em()
                .createQuery("select l.sealed from WaitingLetter l", String.class)
                .getSingleResult());
        assertThat(sealed).doesNotContain("geheim", "budi");
        assertThat(LETTER.toString()).isEqualTo("Letter");
    }

    @Test
    void severalGoInOneRound() {
        write(LETTER);
        write(LETTER);
        write(new Letter("siti@example.test", "Halo", "Siti"));
        postman.round();
        assertThat(server.getReceivedMessages()).hasSize(3);
    }

    @Test
    void aLetterToNobodyGoesNowhere() {
        write(new Letter(null, "Halo", "Nobody"));
        postman.round();
        assertThat(server.getReceivedMessages()).isEmpty();
        assertThat(waiting()).isZero();
    }

    @Test
    void withoutAServerLettersWait() {
        System.clearProperty(Setting.MAIL_HOST.key());
        write(LETTER);
        postman.round();
        assertThat(waiting()).isEqualTo(1);
    }

    @Test
    void aServerThatIsAwayIsTriedAgainAfterAMinuteThenTwo() {
        server.stop();
        write(LETTER);
        postman.round();
        assertThat(waiting()).isEqualTo(1);
        bench.pass(Duration.ofSeconds(59));
        assertThat(bench.get(Outbox.class).take()).isEmpty();
        bench.pass(Duration.ofSeconds(1));
        postman.round();
        bench.pass(Duration.ofSeconds(119));
        assertThat(bench.get(Outbox.class).take()).isEmpty();
        bench.pass(Duration.ofSeconds(1));
        assertThat(bench.get(Outbox.class).take()).isPresent();
    }

    @Test
    void whatANodeThatDiedHadTakenIsSentByAnother() {
        write(LETTER);
        assertThat(bench.get(Outbox.class).take()).isPresent();
        postman.round();
        assertThat(server.getReceivedMessages()).isEmpty();
        bench.pass(Duration.ofMinutes(1));
        postman.round();
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void twoTriesAreOneMail() throws MessagingException {
        write(LETTER);
        String id = bench.inTransaction(() -> bench.em()
                .createQuery("select cast(l.id as string) from WaitingLetter l", String.class)
                .getSingleResult());
        postman.round();
        assertThat(server.getReceivedMessages()[0].getMessageID()).isEqualTo("<" + id + "@localhost>");
    }

    @Test
    void anAddressThatIsNoneHoldsNoOtherUp() {
        write(new Letter("no address at all", "Halo", "x"));
        bench.pass(Duration.ofSeconds(1));
        write(LETTER);
        postman.round();
        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(waiting()).isEqualTo(1);
    }

    @Test
    void afterFiveDaysALetterIsGivenUp() {
        System.clearProperty(Setting.MAIL_HOST.key());
        write(LETTER);
        bench.pass(Duration.ofDays(5));
        bench.get(Outbox.class).giveUp();
        assertThat(waiting()).isEqualTo(1);
        bench.pass(Duration.ofSeconds(1));
        bench.get(Outbox.class).giveUp();
        assertThat(waiting()).isZero();
        assertThat(bench.figures().counted("amanchat.mail.given_up")).isEqualTo(1);
    }

    @Test
    void aServerThatOffersNoClosedLineGetsNothing() {
        System.setProperty(Setting.MAIL_SECURITY.key(), "starttls");
        write(LETTER);
        postman.round();
        assertThat(server.getReceivedMessages()).isEmpty();
        assertThat(waiting()).isEqualTo(1);
    }

    @Test
    void aServerWithTheWrongCertificateGetsNothing() {
        GreenMail closed = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTPS));
        closed.start();
        try {
            System.setProperty(
                    Setting.MAIL_PORT.key(), Integer.toString(closed.getSmtps().getPort()));
            System.setProperty(Setting.MAIL_SECURITY.key(), "tls");
            write(LETTER);
            postman.round();
            assertThat(closed.getReceivedMessages()).isEmpty();
            assertThat(waiting()).isEqualTo(1);
        } finally {
            closed.stop();
        }
    }

    @Test
    void weSignInWhereTheServerAsksForIt() {
        server.setUser("amanchat", "amanchat", "secret");
        System.setProperty(Setting.MAIL_USER.key(), "amanchat");
        System.setProperty(Setting.MAIL_PASSWORD.key(), "wrong");
        server.getUserManager().setAuthRequired(true);
        write(LETTER);
        postman.round();
        assertThat(server.getReceivedMessages()).isEmpty();
        System.setProperty(Setting.MAIL_PASSWORD.key(), "secret");
        bench.pass(Duration.ofMinutes(1));
        postman.round();
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void whoeverTriesTheProductOutReadsWhatWaits() {
        System.clearProperty(Setting.MAIL_HOST.key());
        write(LETTER);
        write(new Letter(null, "Halo", "Nobody"));
        assertThat(mail.waiting()).isEmpty();
        System.setProperty(Setting.SAMPLE_BANK.key(), "somewhere");
        assertThat(mail.waiting()).containsExactly(LETTER);
        assertThat(Post.all(bench)).hasSize(2);
    }

    @Test
    void aLetterHasOneLineOfSubjectAndAddress() {
        assertThatThrownBy(() -> new Letter("a@b.test\r\nBcc: c@d.test", "x", "y"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Letter("a@b.test", "x\ny", "y")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> write(new Letter("a@b.test", "x", "y".repeat(9_000))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theSelfCheckSaysWhetherTheServerAnswers() {
        MailCheck check = bench.get(MailCheck.class);
        System.clearProperty(Setting.MAIL_HOST.key());
        assertThat(check.look()).extracting(CheckLine::code, CheckLine::ok).containsExactly("mail.none", true);
        System.setProperty(Setting.SAMPLE_BANK.key(), "somewhere");
        assertThat(check.look().code()).isEqualTo("mail.sample");
        System.setProperty(Setting.MAIL_HOST.key(), "127.0.0.1");
        bench.pass(Duration.ofMinutes(2));
        assertThat(check.look().code()).isEqualTo("mail.answers");
        server.stop();
        assertThat(check.look().code()).isEqualTo("mail.answers");
        bench.pass(Duration.ofMinutes(2));
        assertThat(check.look()).satisfies(line -> {
            assertThat(line.code()).isEqualTo("mail.silent");
            assertThat(line.ok()).isTrue();
            assertThat(line.cure()).contains("amanchat.mail-host");
        });
        bench.pass(Duration.ofDays(-1));
    }

    @Test
    void aWayToCloseTheLineThatNobodyKnowsIsRefusedInWords() {
        System.setProperty(Setting.MAIL_SECURITY.key(), "ssl");
        assertThatThrownBy(() -> bench.get(Settings.class).mailSecurity())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("amanchat.mail-security")
                .hasMessageContaining("starttls");
    }
}
