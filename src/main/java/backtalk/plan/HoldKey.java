package backtalk.plan;

/**
 * Names a hold of a plan without its side: what is decided for one side holds for the other.
 *
 * @param part index of the plan's part
 * @param performance which doing of a stretch within the part, from 0; the same for both sides
 * @param set from 1
 * @param repetition from 1
 * @param phase from 0
 */
public record HoldKey(int part, int performance, int set, int repetition, int phase) {}
