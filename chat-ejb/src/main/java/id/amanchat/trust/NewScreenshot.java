package id.amanchat.trust;

/** A picture as it came, PNG or JPEG, at most {@link ScamReports#LARGEST_SCREENSHOT} bytes. Its file name is not kept. */
public record NewScreenshot(byte[] content) {

    @Override
    public String toString() {
        return "NewScreenshot";
    }
}
