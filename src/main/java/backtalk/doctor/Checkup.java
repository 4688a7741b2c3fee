package backtalk.doctor;

/** Looks at one thing that a session needs. */
public interface Checkup {

  /** What it looks at, as a heading: "Microphone". */
  String name();

  /** Looks. What is wrong is found, not thrown; it may take seconds. */
  Finding check() throws InterruptedException;
}
