package backtalk.routine;

import java.util.List;

/**
 * Safety text. It is spoken in full the first time somebody does a routine, and in short later; it
 * is never left out.
 *
 * @param full sentences
 * @param brief fewer of them, for later times; the full ones where none are given
 * @param stopIf signs to stop at, such as "a sharp pain"
 * @param seeDoctor sentences on when to see a doctor; spoken the first time
 */
public record Advice(
    List<String> full, List<String> brief, List<String> stopIf, List<String> seeDoctor) {

  public static final Advice NONE = new Advice(List.of(), List.of(), List.of(), List.of());

  public Advice {
    full = List.copyOf(full);
    brief = List.copyOf(brief);
    stopIf = List.copyOf(stopIf);
    seeDoctor = List.copyOf(seeDoctor);
  }

  public boolean isEmpty() {
    return full.isEmpty() && stopIf.isEmpty();
  }
}
