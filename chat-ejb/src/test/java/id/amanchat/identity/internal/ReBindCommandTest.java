package id.amanchat.identity.internal;

import static org.assertj.core.api.Assertions.assertThat;

import id.amanchat.bench.DoorBench;
import id.amanchat.bench.PersonFixture;
import id.amanchat.bench.PersonFixture.Somebody;
import id.amanchat.identity.ActivityKind;
import id.amanchat.identity.Authenticators;
import id.amanchat.identity.Enrolment;
import id.amanchat.identity.EnrolmentAnswer;
import id.amanchat.identity.PasswordAnswer;
import id.amanchat.identity.Role;
import id.amanchat.identity.SignIn;
import id.amanchat.identity.Visitor;
import id.amanchat.platform.Setting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class ReBindCommandTest {

    private static final Visitor HOME = new Visitor("198.51.100.7", "Mozilla/5.0 Firefox/140.0", null);

    @RegisterExtension
    final DoorBench bench = new DoorBench();

    @TempDir
    Path data;

    private Somebody ratna;

    @BeforeEach
    void aLoneAdministrator() {
        System.setProperty("jboss.server.data.dir", data.toString());
        ratna = PersonFixture.staff(bench, "ratna", Role.ADMINISTRATOR);
        bench.get(ReBindCommand.class).start();
    }

    @AfterEach
    void takeTheCommandBack() {
        System.clearProperty(Setting.RE_BIND.key());
        System.clearProperty("jboss.server.data.dir");
    }

    private void command(String username) {
        System.setProperty(Setting.RE_BIND.key(), username);
        bench.get(ReBindCommand.class).look();
    }

    private Path file() {
        return data.resolve("amanchat-activation-code.txt");
    }

    @Test
    void theAdministratorEnrolsAnewWithTheCodeInTheFile() throws IOException {
        command("ratna");
        assertThat(bench.get(SignIn.class).checkPassword("ratna", PersonFixture.PASSWORD, HOME))
                .isEqualTo(new PasswordAnswer.NoSecondFactorYet(ratna.id()));
        String code = Files.readString(file()).strip();
        Authenticators apps = bench.get(Authenticators.class);
        String key = apps.newKey();
        assertThat(bench.get(Enrolment.class).confirm(ratna.id(), code, key, apps.codeNow(key), HOME))
                .isInstanceOf(EnrolmentAnswer.Enrolled.class);
    }

    @Test
    void onlyTheServersUserCanReadTheFile() throws IOException {
        Files.writeString(file(), "an older one, that anybody could read");
        command("ratna");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
                .isEqualTo("rw-------");
        assertThat(Files.readString(file())).matches("([A-Z2-7]{4}-){3}[A-Z2-7]{4}\\R");
    }

    @Test
    void itStandsInTheRecord() {
        command("ratna");
        assertThat(bench.events().what()).contains("identity.RE_BOUND_BY_COMMAND");
        assertThat(PersonFixture.activity(bench, ratna.id())).contains("RE_BOUND_BY_COMMAND");
    }

    @Test
    void itIsDoneOnceAndNotAgainAtARestart() throws IOException {
        command("ratna");
        Files.delete(file());
        bench.get(ReBindCommand.class).look();
        bench.get(ReBindCommand.class).start();
        bench.get(ReBindCommand.class).look();
        assertThat(file()).doesNotExist();
    }

    @Test
    void nobodyButAnAdministratorIsReBound() {
        PersonFixture.customer(bench, "budi");
        command("budi");
        command("nobody");
        assertThat(file()).doesNotExist();
    }

    @Test
    void whereTwoOthersCanDecideTheyDo() {
        Somebody tono = PersonFixture.staff(bench, "tono", Role.ADMINISTRATOR);
        Somebody wati = PersonFixture.staff(bench, "wati", Role.ADMINISTRATOR);
        command("ratna");
        assertThat(file()).doesNotExist();
        bench.inTransaction(() -> bench.get(PersonStore.class)
                .find(wati.id())
                .orElseThrow()
                .lock(ActivityKind.LOCKED, bench.clock().now()));
        command("");
        command("ratna");
        assertThat(file()).exists();
        assertThat(tono.id()).isNotEqualTo(wati.id());
    }

    /** Who said "this was not me", and may have forgotten the password, has nobody else to ask. */
    @Test
    void aLockedOneIsUnlockedAndChoosesANewPassword() throws IOException {
        bench.inTransaction(() -> bench.get(LockingOut.class).notMe(ratna.id(), HOME));
        command("ratna");
        java.util.List<String> lines = Files.readAllLines(file());
        String token = lines.get(1).substring(lines.get(1).indexOf("/chat/sign-in/welcome#") + 22);
        Authenticators apps = bench.get(Authenticators.class);
        String key = apps.newKey();
        assertThat(bench.get(Enrolment.class)
                        .acceptInvitation(
                                token, lines.get(0), "ember gajah lompat 7 kali", key, apps.codeNow(key), HOME))
                .isInstanceOf(EnrolmentAnswer.Enrolled.class);
        assertThat(bench.get(SignIn.class).checkPassword("ratna", "ember gajah lompat 7 kali", HOME))
                .isEqualTo(new PasswordAnswer.SecondFactorNeeded(ratna.id()));
        assertThat(PersonFixture.activity(bench, ratna.id())).contains("UNLOCKED", "RE_BOUND_BY_COMMAND");
    }

    @Test
    void theTriesAtThePasswordAreForgotten() {
        java.util.stream.IntStream.range(0, 10)
                .forEach(each -> bench.get(SignIn.class).checkPassword("ratna", "guess", HOME));
        command("ratna");
        assertThat(bench.get(SignIn.class).checkPassword("ratna", PersonFixture.PASSWORD, HOME))
                .isEqualTo(new PasswordAnswer.NoSecondFactorYet(ratna.id()));
    }
}
