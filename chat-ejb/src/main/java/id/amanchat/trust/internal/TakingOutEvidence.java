package id.amanchat.trust.internal;

import id.amanchat.identity.People;
import id.amanchat.identity.PersonId;
import id.amanchat.identity.Role;
import id.amanchat.identity.Roles;
import id.amanchat.platform.Time;
import id.amanchat.platform.Wire;
import id.amanchat.trust.CaseNumber;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.Optional;
import java.util.Set;

/** The evidence of a report, for its reporter and for the fraud team; the customer sees who of the bank took it out. */
@Stateless
@PermitAll
@RunAs(Roles.SYSTEM)
public class TakingOutEvidence {

    private static final Set<Role> FRAUD_TEAM = Set.of(Role.SUPERVISOR, Role.AUDITOR);

    @Inject
    private ReportStore reports;

    @Inject
    private SealedTranscripts transcripts;

    @Inject
    private People people;

    @Inject
    private Event<ReportEvent> happened;

    @Inject
    private Time time;

    public Optional<JsonObject> find(CaseNumber number, PersonId reader) {
        boolean team = people.findRole(reader).filter(FRAUD_TEAM::contains).isPresent();
        return reports.find(number)
                .filter(report ->
                        team || report.reporter().filter(reader::equals).isPresent())
                .flatMap(report -> take(report, reader, team));
    }

    private Optional<JsonObject> take(Report report, PersonId reader, boolean team) {
        Optional<JsonObject> document =
                report.conversation().flatMap(id -> transcripts.evidence(id, report.sealedHead(), about(report)));
        document.ifPresent(found -> {
            happened.fire(ReportEvent.of(ReportEvent.Kind.EVIDENCE_TAKEN_OUT, report, Optional.of(reader), time.now()));
            if (team) {
                people.findBadge(reader)
                        .ifPresent(badge ->
                                transcripts.examined(report.conversation().orElseThrow(), badge));
            }
        });
        return document;
    }

    private static JsonObject about(Report report) {
        Told told = report.told();
        return Wire.object()
                .add("case", report.number().value())
                .add("kind", report.kind().name())
                .add("reportedAt", report.reportedAt().toInstant().toString())
                .add("reporter", report.reporterName().orElse(""))
                .add("whatHappened", told.whatHappened())
                .add("links", told.links())
                .add("phoneNumbers", told.phoneNumbers())
                .add("harmed", told.harmed())
                .add("screenshots", report.screenshots())
                .build();
    }
}
