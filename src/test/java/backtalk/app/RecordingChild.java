package backtalk.app;

/**
 * Records a voice with the computer's own microphone and speakers, and keeps so many takes: where
 * it is run, how many.
 */
final class RecordingChild {

  private RecordingChild() {}

  public static void main(String[] arguments) throws Exception {
    int code =
        RealComputer.in(arguments[0])
            .typing("\n".repeat(Integer.parseInt(arguments[1])))
            .run("voices", "record", "anna", "short");
    System.out.println("ENDED " + code);
    Runtime.getRuntime().halt(code);
  }
}
