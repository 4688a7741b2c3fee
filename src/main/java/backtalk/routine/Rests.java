package backtalk.routine;

import java.time.Duration;

/**
 * Silence to rest in.
 *
 * @param betweenRepetitions between two repetitions
 * @param betweenSets between two sets
 * @param betweenSides before the other side
 * @param after after the stretch, before the next one
 */
public record Rests(
    Duration betweenRepetitions, Duration betweenSets, Duration betweenSides, Duration after) {}
