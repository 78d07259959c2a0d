package id.amanchat.web.trust;

import id.amanchat.trust.MyReport;
import id.amanchat.trust.ScamReports;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.OffsetDateTime;
import java.util.List;

/** What a signed-in customer has reported before. */
@Named
@RequestScoped
public class MyReportsBacking {

    @Inject
    ScamReports reports;

    private List<Item> mine;

    /** A report, as pages read it. */
    public record Item(MyReport report) {

        public String getNumber() {
            return report.number().value();
        }

        public String getState() {
            return report.state().name();
        }

        public OffsetDateTime getAt() {
            return report.reportedAt();
        }

        public boolean isWithEvidence() {
            return report.withEvidence();
        }
    }

    public List<Item> getMine() {
        if (mine == null) {
            mine = reports.mine().stream().map(Item::new).toList();
        }
        return mine;
    }

    /** Whether the evidence of that report is sealed. */
    public boolean withEvidence(String number) {
        return getMine().stream().anyMatch(item -> item.getNumber().equals(number) && item.isWithEvidence());
    }
}
