package backtalk.routine;

import java.time.Duration;

/**
 * The dose of a stretch.
 *
 * @param hold how long each side, or the whole, is held in one repetition
 * @param sides which sides one repetition takes in
 * @param repetitions how many, 1 to 100
 * @param rest silence between two repetitions
 */
public record Prescription(Hold hold, Sides sides, Range<Integer> repetitions, Duration rest) {}
