package id.amanchat.trust.internal;

import id.amanchat.identity.PersonId;
import id.amanchat.trust.CaseNumber;
import id.amanchat.trust.ReportState;
import id.amanchat.trust.ScreenshotState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reports and their pictures, in the caller's transaction. */
@ApplicationScoped
public class ReportStore {

    private static final int SOME = 20;

    @PersistenceContext(unitName = "chat")
    private EntityManager em;

    void add(Report report) {
        em.persist(report);
    }

    void add(ReportScreenshot screenshot) {
        em.persist(screenshot);
    }

    Optional<Report> find(CaseNumber number) {
        return em.createQuery("select r from Report r where r.caseNumber = :number", Report.class)
                .setParameter("number", number.value())
                .getResultStream()
                .findFirst();
    }

    /** Holds it until the transaction ends. */
    Optional<Report> findHeld(CaseNumber number) {
        Optional<Report> found = find(number);
        found.ifPresent(report -> em.refresh(report, LockModeType.PESSIMISTIC_WRITE));
        return found;
    }

    public List<Report> of(PersonId reporter, int most) {
        return em.createQuery(
                        "select r from Report r where r.reporterId = :reporter order by r.reportedAt desc, r.id",
                        Report.class)
                .setParameter("reporter", reporter.value())
                .setMaxResults(most)
                .getResultList();
    }

    /** Open ones by urgency, then the oldest first; closed ones after them, the newest first. */
    public List<Report> list(Set<ReportState> states, int offset, int limit) {
        return em.createQuery(
                        "select r from Report r where r.state in :states order by case when r.state = :closed then 1 else 0"
                                + " end, r.handling.closedAt desc, r.urgency, r.reportedAt, r.id",
                        Report.class)
                .setParameter("states", states)
                .setParameter("closed", ReportState.CLOSED)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList();
    }

    public long count(ReportState state) {
        return em.createQuery("select count(r) from Report r where r.state = :state", Long.class)
                .setParameter("state", state)
                .getSingleResult();
    }

    List<ReportScreenshot> screenshots(Report report) {
        return em.createQuery(
                        "select s from ReportScreenshot s where s.reportId = :report order by s.number",
                        ReportScreenshot.class)
                .setParameter("report", report.id())
                .getResultList();
    }

    Optional<ReportScreenshot> findScreenshot(ReportScreenshot.Key key) {
        return Optional.ofNullable(em.find(ReportScreenshot.class, key));
    }

    /** Some that wait for a scanner. */
    List<ReportScreenshot.Key> quarantined() {
        return em
                .createQuery("select s from ReportScreenshot s where s.state = :quarantined", ReportScreenshot.class)
                .setParameter("quarantined", ScreenshotState.QUARANTINED)
                .setMaxResults(SOME)
                .getResultList()
                .stream()
                .map(ReportScreenshot::key)
                .toList();
    }
}
