package backtalk.routine;

import java.time.Duration;

/**
 * One sentence of guidance and the time to do it in.
 *
 * @param text what is said; may hold the placeholders {@code {side}} and {@code {other side}}
 * @param time silence after the words, for moving
 */
public record Step(String text, Duration time) {}
