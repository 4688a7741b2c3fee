package backtalk.speech.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A session of processes, as Unix has them, with a program for its leader: so that whatever the
 * program starts is found, also when the one that started it has gone. On Linux; elsewhere a
 * program's children are found only while it runs.
 */
final class OwnSession {

  private static final Path PROCESSES = Path.of("/proc");

  private static final Optional<Path> SETSID =
      Stream.of("/usr/bin/setsid", "/bin/setsid")
          .map(Path::of)
          .filter(Files::isExecutable)
          .filter(any -> Files.isDirectory(PROCESSES.resolve("self")))
          .findFirst();

  /** Behind the process's name in parentheses: its state, and where its session is. */
  private static final int STATE = 0;

  private static final int SESSION = 3;

  private static final String GONE = "Z";

  private OwnSession() {}

  /** The command that makes the program a leader; it keeps the number of the process. */
  static List<String> of(List<String> command) {
    List<String> whole = new ArrayList<>(command);
    SETSID.ifPresent(setsid -> whole.add(0, setsid.toString()));
    return whole;
  }

  /** Who is in a session and still runs, its leader included. */
  static List<ProcessHandle> members(long leader) {
    List<ProcessHandle> members = new ArrayList<>();
    if (SETSID.isEmpty()) {
      return members;
    }
    try (DirectoryStream<Path> processes = Files.newDirectoryStream(PROCESSES, "[0-9]*")) {
      for (Path process : processes) {
        if (isIn(process, leader)) {
          ProcessHandle.of(Long.parseLong(process.getFileName().toString()))
              .ifPresent(members::add);
        }
      }
    } catch (IOException | DirectoryIteratorException e) {
      // Then nobody can be found.
    }
    return members;
  }

  private static boolean isIn(Path process, long leader) {
    try {
      byte[] line = Files.readAllBytes(process.resolve("stat"));
      String text = new String(line, StandardCharsets.ISO_8859_1);
      String[] after = text.substring(text.lastIndexOf(')') + 1).strip().split(" ", SESSION + 2);
      return after.length > SESSION
          && after[SESSION].equals(String.valueOf(leader))
          && !after[STATE].equals(GONE);
    } catch (IOException e) {
      return false; // it has ended meanwhile
    }
  }
}
