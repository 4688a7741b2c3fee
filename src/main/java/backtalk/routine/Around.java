package backtalk.routine;

import java.time.Duration;

/**
 * What a stretch takes over from its surroundings where it does not say otherwise.
 *
 * @param position of the stretch before it
 * @param surface of the stretch before it
 * @param restAfter the rest between two stretches of the routine
 * @param oneSideFirst whether it stands in a block that is done on one side and then on the other
 */
record Around(Position position, Surface surface, Duration restAfter, boolean oneSideFirst) {}
