package backtalk.bench.ear;

/** Speakers are of one half or the other: what was tuned on some is reported for others. */
public enum Half {
  TUNING,
  REPORTING
}
