package backtalk.speech.recorded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** Any bytes as a voice that somebody has sent. */
public final class VoicePackageFuzz {

  private static final long MOST_BYTES = 50_000_000;

  private VoicePackageFuzz() {}

  /** Takes an input. */
  public static void feed(byte[] input) throws IOException {
    Path folder = Files.createTempDirectory("backtalk-fuzz");
    try {
      Path file = Files.write(folder.resolve("voice.zip"), input);
      Path in = Files.createDirectory(folder.resolve("in"));
      try {
        VoicePackage.read(file, in);
      } catch (VoicePackage.BadPackageException e) {
        if (String.valueOf(e.getMessage()).isBlank()) {
          throw new IllegalStateException("refused without a word", e);
        }
      }
      checkNothingElse(folder);
    } finally {
      remove(folder);
    }
  }

  private static void checkNothingElse(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      if (files.count() != 2) {
        throw new IllegalStateException("it wrote elsewhere");
      }
    }
    try (Stream<Path> files = Files.walk(folder.resolve("in"))) {
      long bytes = 0;
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        bytes += Files.size(file);
        String name = String.valueOf(file.getFileName());
        if (!name.matches("[a-z0-9-]+\\.wav|index\\.csv")) {
          throw new IllegalStateException("it left " + name);
        }
      }
      if (bytes > MOST_BYTES) {
        throw new IllegalStateException("it wrote " + bytes + " bytes");
      }
    }
  }

  private static void remove(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
