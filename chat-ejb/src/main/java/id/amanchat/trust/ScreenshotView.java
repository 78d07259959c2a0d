package id.amanchat.trust;

/**
 * A picture of a report, without the picture.
 *
 * @param number from 1 within the report
 */
public record ScreenshotView(int number, ScreenshotState state, int width, int height) {}
