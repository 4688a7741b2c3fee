package backtalk.journal;

/** How a session came to its end. */
public enum Ending {
  /** Heard to its end, with at least half of the planned holds held. */
  FINISHED,
  /** Heard to its end, with less than half of them held. */
  PARTLY,
  /** Heard to its end, with no hold held: everything was left out. */
  LEFT_OUT,
  /** The person ended it before it was over. */
  STOPPED,
  /** Something went wrong with the program. */
  FAILED,
  /** Nothing in the journal says: it still runs, or it was cut off. */
  UNFINISHED
}
