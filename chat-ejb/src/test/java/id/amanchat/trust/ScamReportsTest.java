package id.amanchat.trust;

import static id.amanchat.conversation.ConversationFixture.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.amanchat.bench.DoorBench;
import id.amanchat.bench.PersonFixture;
import id.amanchat.bench.PersonFixture.Somebody;
import id.amanchat.bench.Post;
import id.amanchat.conversation.ConversationFixture;
import id.amanchat.conversation.ConversationId;
import id.amanchat.conversation.ConversationState;
import id.amanchat.conversation.Conversations;
import id.amanchat.conversation.StepKind;
import id.amanchat.conversation.StepView;
import id.amanchat.identity.PersonId;
import id.amanchat.identity.Role;
import id.amanchat.identity.SessionId;
import id.amanchat.identity.SessionLedger;
import id.amanchat.identity.Visitor;
import id.amanchat.platform.Wire;
import id.amanchat.trust.ReportAnswer.Problem;
import id.amanchat.trust.ReportAnswer.Refused;
import id.amanchat.trust.ReportAnswer.Taken;
import id.amanchat.trust.internal.ClamdFixture;
import id.amanchat.trust.internal.PicturesTest;
import id.amanchat.trust.internal.TrustRounds;
import jakarta.ejb.EJBAccessException;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Reports, their evidence, the fraud team's queue, and the lock. */
class ScamReportsTest {

    private static final Visitor VISITOR = new Visitor("198.51.100.7", null, null);
    private static final Set<ReportState> ALL = Set.of(ReportState.values());

    @RegisterExtension
    final DoorBench bench = new DoorBench();

    private Somebody dewi;
    private Somebody budi;
    private Somebody siti;
    private Somebody agus;
    private Somebody rina;
    private ConversationId id;

    @BeforeEach
    void dewiServesBudi() {
        dewi = PersonFixture.staff(bench, "dewi", Role.AGENT);
        agus = PersonFixture.staff(bench, "agus", Role.SUPERVISOR);
        rina = PersonFixture.staff(bench, "rina", Role.SUPERVISOR);
        budi = PersonFixture.customer(bench, "budi");
        siti = PersonFixture.customer(bench, "siti");
        id = ConversationFixture.open(bench, budi, dewi);
        bench.pass(Duration.ofMinutes(1));
    }

    private static NewReport report(Optional<ConversationId> about, boolean harmed, byte[]... pictures) {
        return new NewReport(
                about,
                "Seseorang mengaku dari bank.",
                "https://bank-palsu.example",
                "0812 0000 0000",
                "",
                harmed,
                "id",
                Arrays.stream(pictures).map(NewScreenshot::new).toList());
    }

    private ReportAnswer signedOut(NewReport report) {
        bench.beNobody();
        return bench.get(ScamReports.class).report(report, VISITOR);
    }

    private ReportAnswer reported(Somebody person, NewReport report) {
        return as(bench, person, ScamReports.class, door -> door.report(report, VISITOR));
    }

    private CaseNumber about() {
        return ((Taken) reported(budi, report(Optional.of(id), false))).number();
    }

    private <T> T queue(Somebody staff, Function<FraudQueue, T> work) {
        return as(bench, staff, FraudQueue.class, work);
    }

    private List<ReportLine> lines() {
        return queue(agus, door -> door.list(ALL, 0, 50));
    }

    private ReportView view(CaseNumber number) {
        return queue(agus, door -> door.find(number)).orElseThrow();
    }

    private Optional<JsonObject> evidence(Somebody person, CaseNumber number) {
        Optional<byte[]> found = as(bench, person, Evidence.class, door -> door.findJson(number));
        return found.map(bytes -> Wire.read(new String(bytes, StandardCharsets.UTF_8)));
    }

    private List<StepKind> steps(Somebody person) {
        return as(bench, person, Conversations.class, door -> door.steps(id, 0)).orElseThrow().stream()
                .map(StepView::kind)
                .toList();
    }

    @Test
    void anyoneReportsWithoutSigningIn() {
        Taken taken = (Taken) signedOut(report(Optional.empty(), false));
        assertThat(lines()).singleElement().satisfies(line -> {
            assertThat(line.number()).isEqualTo(taken.number());
            assertThat(line.reporter()).isEmpty();
            assertThat(line.state()).isEqualTo(ReportState.NEW);
            assertThat(line.priority()).isEqualTo(ReportPriority.ORDINARY);
        });
        assertThat(view(taken.number()).links()).contains("bank-palsu");
        assertThat(bench.events().what()).contains("trust.REPORT_REPORTED", "trust.REPORT_LOOKED_AT");
    }

    @Test
    void whatIsSecretIsNotKept() {
        NewReport told = new NewReport(
                Optional.empty(), "Kartu saya 4111 1111 1111 1111 diminta", "", "", "", true, "id", List.of());
        Taken taken = (Taken) signedOut(told);
        assertThat(view(taken.number()).whatHappened()).startsWith("Kartu saya").doesNotContain("1111 1111 1111");
        assertThat(PersonFixture.count(bench, "Report r where r.told.whatHappened like '%111111111%'"))
                .isZero();
    }

    @Test
    void whatCannotBeTakenIsRefusedAndNothingKept() {
        assertThat(signedOut(new NewReport(Optional.empty(), " ", "", "", "", false, "id", List.of())))
                .isEqualTo(new Refused("whatHappened", Problem.EMPTY));
        assertThat(signedOut(new NewReport(Optional.empty(), "x".repeat(4_001), "", "", "", false, "id", List.of())))
                .isEqualTo(new Refused("whatHappened", Problem.TOO_LONG));
        assertThat(signedOut(new NewReport(Optional.empty(), "x", "a\0b", "", "", false, "id", List.of())))
                .isEqualTo(new Refused("links", Problem.NOT_TEXT));
        assertThat(signedOut(new NewReport(Optional.empty(), "x", "", "\ud800", "", false, "id", List.of())))
                .isEqualTo(new Refused("phoneNumbers", Problem.NOT_TEXT));
        assertThat(signedOut(report(
                        Optional.empty(), false, new byte[5], new byte[5], new byte[5], new byte[5], new byte[5])))
                .isEqualTo(new Refused("screenshots", Problem.TOO_MANY));
        assertThat(signedOut(report(Optional.empty(), false, "MZ".getBytes(StandardCharsets.US_ASCII))))
                .isEqualTo(new Refused("screenshots", Problem.NOT_A_PICTURE));
        assertThat(lines()).isEmpty();
    }

    @Test
    void nobodyFloodsTheQueue() {
        for (int each = 0; each < 12; each++) {
            assertThat(signedOut(report(Optional.empty(), false))).isInstanceOf(Taken.class);
        }
        assertThat(signedOut(report(Optional.empty(), false))).isInstanceOf(ReportAnswer.TooOften.class);
        assertThat(reported(budi, report(Optional.empty(), false)))
                .as("a customer at the same address")
                .isInstanceOf(Taken.class);
        bench.pass(Duration.ofHours(1));
        assertThat(signedOut(report(Optional.empty(), false))).isInstanceOf(Taken.class);
    }

    @Test
    void withoutAScannerAPictureStaysInQuarantine() {
        Taken taken = (Taken) signedOut(report(Optional.empty(), false, PicturesTest.picture("png", 40, 30)));
        assertThat(view(taken.number()).screenshots())
                .containsExactly(new ScreenshotView(1, ScreenshotState.QUARANTINED, 40, 30));
        assertThat(shown(taken)).isEmpty();
        try (ClamdFixture clamd = new ClamdFixture()) {
            bench.get(TrustRounds.class).scan();
            assertThat(clamd.received()).hasSize(1);
        }
        assertThat(shown(taken)).get().satisfies(picture -> {
            assertThat(picture.mediaType()).isEqualTo("image/jpeg");
            assertThat(picture.content()).startsWith(0xff, 0xd8);
        });
    }

    private Optional<Screenshot> shown(Taken taken) {
        return queue(agus, door -> door.findScreenshot(taken.number(), 1));
    }

    @Test
    void anInfectedFileIsRefused() {
        byte[] picture = PicturesTest.picture("png", 40, 30);
        byte[] eicar = ClamdFixture.EICAR.getBytes(StandardCharsets.US_ASCII);
        byte[] infected = Arrays.copyOf(picture, picture.length + eicar.length);
        System.arraycopy(eicar, 0, infected, picture.length, eicar.length);
        try (ClamdFixture clamd = new ClamdFixture()) {
            assertThat(signedOut(report(Optional.empty(), false, infected)))
                    .isEqualTo(new Refused("screenshots", Problem.INFECTED));
            assertThat(clamd.received()).singleElement().isEqualTo(infected);
            assertThat(shown((Taken) signedOut(report(Optional.empty(), false, picture))))
                    .isPresent();
        }
    }

    @Test
    void whatTheScannerDoesNotUnderstandIsNeverClean() {
        try (ClamdFixture clamd = new ClamdFixture()) {
            clamd.answerAlways("INSTREAM size limit exceeded. ERROR");
            Taken taken = (Taken) signedOut(report(Optional.empty(), false, PicturesTest.picture("png", 40, 30)));
            assertThat(shown(taken)).isEmpty();
            clamd.answerAlways("stream: Eicar-Signature FOUND");
            bench.get(TrustRounds.class).scan();
            assertThat(view(taken.number()).screenshots().get(0).state()).isEqualTo(ScreenshotState.INFECTED);
            assertThat(PersonFixture.count(bench, "ReportScreenshot s where s.sealedContent is not null"))
                    .isZero();
        }
    }

    @Test
    void aPictureIsSealedInTheDatabase() {
        signedOut(report(Optional.empty(), false, PicturesTest.picture("png", 40, 30)));
        String sealed = bench.inTransaction(() -> bench.em()
                .createQuery("select s.sealedContent from ReportScreenshot s", String.class)
                .getSingleResult());
        assertThat(new String(Base64.getDecoder().decode(sealed), StandardCharsets.ISO_8859_1))
                .doesNotContain("JFIF");
    }

    @Test
    void fromAConversationTheEvidenceIsSealed() {
        ConversationFixture.post(bench, dewi, id, "Kartu Anda sudah kami periksa.");
        CaseNumber number = about();
        assertThat(view(number).line().priority()).isEqualTo(ReportPriority.HIGH);
        JsonObject document = evidence(budi, number).orElseThrow();
        assertThat(document.toString()).contains("Kartu Anda sudah kami periksa.", number.value());
        assertThat(document.getJsonArray("seals")).hasSize(1);
        assertThat(document).containsKeys("signature", "key", "head", "transcript", "report");
        assertThat(steps(budi)).contains(StepKind.REPORTED);
        assertThat(steps(dewi)).as("whoever is reported is not warned").doesNotContain(StepKind.REPORTED);
    }

    @Test
    void theSealStaysAsItWasWhateverIsSaidLater() {
        CaseNumber number = about();
        JsonObject seal =
                evidence(budi, number).orElseThrow().getJsonArray("seals").getJsonObject(0);
        ConversationFixture.post(bench, dewi, id, "Ada lagi yang bisa dibantu?");
        JsonObject later = evidence(budi, number).orElseThrow();
        assertThat(later.getJsonArray("seals").getJsonObject(0)).isEqualTo(seal);
        assertThat(later.getJsonObject("head").getInt("links")).isGreaterThan(seal.getInt("links"));
    }

    @Test
    void evidenceIsForTheReporterAndTheFraudTeamAlone() {
        CaseNumber number = about();
        assertThat(evidence(agus, number)).isPresent();
        assertThat(evidence(siti, number)).isEmpty();
        assertThatThrownBy(() -> evidence(dewi, number)).isInstanceOf(EJBAccessException.class);
        assertThat(evidence(agus, CaseNumber.of(1))).isEmpty();
        assertThat(bench.events().what()).contains("trust.REPORT_EVIDENCE_TAKEN_OUT");
        assertThat(as(bench, budi, ScamReports.class, ScamReports::mine))
                .extracting(MyReport::number)
                .containsExactly(number);
    }

    @Test
    void thePdfIsForWhomeverTheEvidenceIs() {
        CaseNumber number = about();
        Optional<byte[]> pdf = as(bench, budi, Evidence.class, door -> door.findPdf(number, "id"));
        assertThat(new String(pdf.orElseThrow(), 0, 5, StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");
        Optional<byte[]> others = as(bench, siti, Evidence.class, door -> door.findPdf(number, "id"));
        assertThat(others).isEmpty();
    }

    @Test
    void nobodyReportsAConversationOfOthers() {
        assertThat(reported(siti, report(Optional.of(id), false))).isEqualTo(new ReportAnswer.NotFound());
        assertThat(signedOut(report(Optional.of(id), false))).isEqualTo(new ReportAnswer.NotFound());
        assertThat(lines()).isEmpty();
    }

    @Test
    void theMostUrgentStandsFirstAndTheOldestOfThem() {
        CaseNumber ordinary = ((Taken) signedOut(report(Optional.empty(), false))).number();
        bench.pass(Duration.ofMinutes(1));
        CaseNumber high = about();
        bench.pass(Duration.ofMinutes(1));
        CaseNumber urgent = ((Taken) signedOut(report(Optional.empty(), true))).number();
        bench.pass(Duration.ofMinutes(1));
        CaseNumber later = ((Taken) signedOut(report(Optional.empty(), true))).number();
        assertThat(lines()).extracting(ReportLine::number).containsExactly(urgent, later, high, ordinary);
        assertThat(queue(agus, FraudQueue::waiting)).isEqualTo(4);
        queue(agus, door -> door.take(urgent));
        queue(agus, door -> door.close(urgent, "Selesai"));
        assertThat(lines()).extracting(ReportLine::number).containsExactly(later, high, ordinary, urgent);
    }

    @Test
    void aReportIsTakenHandedOverAndClosed() {
        CaseNumber number = about();
        assertThat(took(agus, number)).isEqualTo(CaseAnswer.DONE);
        assertThat(took(rina, number)).isEqualTo(CaseAnswer.TAKEN_BY_ANOTHER);
        assertThat(closed(rina, number, "x")).isEqualTo(CaseAnswer.NOT_YOURS);
        assertThat(queue(agus, FraudQueue::colleagues))
                .extracting(Colleague::person)
                .containsExactly(rina.id());
        assertThat(handed(agus, number, dewi.id())).isEqualTo(CaseAnswer.NO_SUCH_COLLEAGUE);
        assertThat(handed(agus, number, rina.id())).isEqualTo(CaseAnswer.DONE);
        assertThat(closed(rina, number, " ")).isEqualTo(CaseAnswer.WORDS_REFUSED);
        assertThat(closed(rina, number, "Nomor diblokir")).isEqualTo(CaseAnswer.DONE);
        assertThat(closed(rina, number, "Nomor diblokir")).isEqualTo(CaseAnswer.CLOSED);
        assertThat(view(number)).satisfies(report -> {
            assertThat(report.line().state()).isEqualTo(ReportState.CLOSED);
            assertThat(report.line().takenBy()).contains("Name of rina");
            assertThat(report.outcome()).contains("Nomor diblokir");
        });
        assertThat(took(agus, CaseNumber.of(5))).isEqualTo(CaseAnswer.NOT_FOUND);
    }

    private CaseAnswer took(Somebody staff, CaseNumber number) {
        return queue(staff, door -> door.take(number));
    }

    private CaseAnswer closed(Somebody staff, CaseNumber number, String outcome) {
        return queue(staff, door -> door.close(number, outcome));
    }

    private CaseAnswer handed(Somebody staff, CaseNumber number, PersonId to) {
        return queue(staff, door -> door.handOver(number, to));
    }

    @Test
    void lockingEndsTheChatAndEverySessionAndIsReported() {
        SessionId session = PersonFixture.signIn(bench, budi);
        Post.empty(bench);
        Optional<CaseNumber> number = as(bench, budi, AccessLock.class, door -> door.lock(id, VISITOR));
        assertThat(view(number.orElseThrow()).line()).satisfies(line -> {
            assertThat(line.kind()).isEqualTo(ReportKind.LOCK);
            assertThat(line.priority()).isEqualTo(ReportPriority.URGENT);
            assertThat(line.reporter()).contains("Name of budi");
        });
        assertThat(bench.get(SessionLedger.class).endedSince(Instant.EPOCH)).contains(session);
        assertThat(PersonFixture.count(bench, "Person p where p.lockedWhy = 'ACCESS_LOCKED'"))
                .isEqualTo(1);
        assertThat(as(bench, dewi, Conversations.class, door -> door.find(id))
                        .orElseThrow()
                        .state())
                .isEqualTo(ConversationState.CLOSED);
        assertThat(Post.to(bench, "budi@example.test")).isNotEmpty();
        assertThat(evidence(agus, number.orElseThrow())).isPresent();
    }

    @Test
    void nobodyLocksByAChatOfOthers() {
        Optional<CaseNumber> number = as(bench, siti, AccessLock.class, door -> door.lock(id, VISITOR));
        assertThat(number).isEmpty();
        assertThat(PersonFixture.count(bench, "Person p where p.lockedAt is not null"))
                .isZero();
        assertThat(lines()).isEmpty();
    }
}
