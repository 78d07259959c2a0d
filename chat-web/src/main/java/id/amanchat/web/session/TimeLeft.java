package id.amanchat.web.session;

import java.time.Duration;

/**
 * How long a sign-in still lasts; never negative.
 *
 * @param idle without another act
 * @param overall whatever the person does
 */
public record TimeLeft(Duration idle, Duration overall) {}
