package backtalk.doctor;

/** The Java that the program runs on. */
final class JavaCheckup implements Checkup {

  /** The first one that has what the program is written with. */
  private static final int OLDEST = 17;

  @Override
  public String name() {
    return "Java";
  }

  @Override
  public Finding check() {
    return of(
        Runtime.version().feature(),
        System.getProperty("java.version") + ", " + System.getProperty("java.vendor"));
  }

  static Finding of(int feature, String version) {
    if (feature < OLDEST) {
      return Finding.problem(
          "Java", "Java " + version + " is too old.", "Install Java " + OLDEST + " or newer.");
    }
    return Finding.ok("Java", "Java " + version + ".");
  }
}
