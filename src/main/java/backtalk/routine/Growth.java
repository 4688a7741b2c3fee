package backtalk.routine;

/**
 * How a dose grows while it stays comfortable.
 *
 * @param from the dose of the first day
 * @param to the most it ever becomes
 * @param add how much is added at a time; the most of it only after an easy session
 * @param days how many days lie between two raises, at least 1
 */
public record Growth<T extends Comparable<T>>(T from, T to, Range<T> add, int days) {}
