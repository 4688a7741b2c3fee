package backtalk.routine;

/** Which way the breath goes in a movement. */
public enum Breath {
  IN,
  OUT
}
