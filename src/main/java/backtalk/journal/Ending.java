package backtalk.journal;

/** How a session came to its end. */
public enum Ending {
  FINISHED,
  /** The person ended it before it was over. */
  STOPPED,
  /** Something went wrong with the program. */
  FAILED,
  /** Nothing in the journal says: it still runs, or it was cut off. */
  UNFINISHED
}
