package backtalk.journal;

import backtalk.routine.Side;
import java.util.Optional;

/**
 * Where a session is.
 *
 * @param part index of the plan's part
 * @param segment index of the segment in its part
 * @param stretch id of the stretch
 * @param side the side, in a segment that belongs to one
 * @param repetition from 1, in a segment that belongs to one
 */
public record Place(
    int part, int segment, String stretch, Optional<Side> side, Optional<Integer> repetition) {}
