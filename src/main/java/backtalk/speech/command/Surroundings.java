package backtalk.speech.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a program is told of the computer: where programs and the person's own files are, which
 * language is spoken, and what Windows cannot do without. Nothing else of Backtalk's environment
 * reaches it, where other programs' passwords may be; its temporary files go where they are removed
 * with it.
 */
final class Surroundings {

  /** Windows knows no case. */
  private static final Set<String> KEPT = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);

  static {
    KEPT.addAll(List.of("PATH", "HOME", "USER", "LOGNAME", "LANG", "LC_ALL", "LC_CTYPE", "TZ"));
    KEPT.addAll(List.of("SystemRoot", "SystemDrive", "windir", "ComSpec", "PATHEXT"));
    KEPT.addAll(List.of("USERPROFILE", "APPDATA", "LOCALAPPDATA", "ProgramData", "PSModulePath"));
    KEPT.addAll(List.of("ProgramFiles", "ProgramFiles(x86)", "CommonProgramFiles"));
  }

  private static final List<String> TEMPORARY = List.of("TMPDIR", "TEMP", "TMP");

  private Surroundings() {}

  /** Leaves in an environment what a program needs. */
  static void reduce(Map<String, String> environment, Path temporary) {
    environment.keySet().removeIf(name -> !KEPT.contains(name));
    TEMPORARY.forEach(name -> environment.put(name, temporary.toString()));
  }
}
