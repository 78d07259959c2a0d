package id.amanchat.trust.internal;

import id.amanchat.trust.ScreenshotState;
import id.amanchat.trust.ScreenshotView;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** A picture of a report: sealed, and shown to nobody before it was scanned. */
@Entity
@Table(name = "trust_screenshot")
@IdClass(ReportScreenshot.Key.class)
public class ReportScreenshot {

    @Id
    @Column(name = "report_id")
    private UUID reportId;

    @Id
    private int number;

    @Enumerated(EnumType.STRING)
    private ScreenshotState state;

    private int width;

    private int height;

    @Column(name = "sealed_content")
    private String sealedContent;

    protected ReportScreenshot() {}

    ReportScreenshot(UUID report, int number, Picture picture, ScreenshotState state, String sealed) {
        this.reportId = report;
        this.number = number;
        this.state = state;
        this.width = picture.width();
        this.height = picture.height();
        this.sealedContent = sealed;
    }

    /** For whom it is sealed: no other picture opens in its place. */
    static String owner(UUID report, int number) {
        return report + "/" + number;
    }

    String owner() {
        return owner(reportId, number);
    }

    Key key() {
        return new Key(reportId, number);
    }

    ScreenshotView view() {
        return new ScreenshotView(number, state, width, height);
    }

    ScreenshotState state() {
        return state;
    }

    Optional<String> sealedContent() {
        return Optional.ofNullable(sealedContent);
    }

    void scanned(ScreenshotState found) {
        state = found;
        if (found == ScreenshotState.INFECTED) {
            sealedContent = null;
        }
    }

    /** Its key. */
    public static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private UUID reportId;
        private int number;

        public Key() {}

        public Key(UUID reportId, int number) {
            this.reportId = reportId;
            this.number = number;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && number == key.number && Objects.equals(reportId, key.reportId);
        }

        @Override
        public int hashCode() {
            return Objects.hash(reportId, number);
        }
    }
}
