package backtalk.listen.vosk;

import backtalk.listen.DeafException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Where the library and the model are. */
record VoskFolder(List<Path> jars, Path model) {

  static VoskFolder in(Path folder) throws DeafException {
    List<Path> jars = all(folder, path -> path.toString().endsWith(".jar"));
    for (String part : List.of("vosk", "jna")) {
      if (jars.stream().noneMatch(jar -> name(jar).startsWith(part + "-"))) {
        throw new DeafException(
            """
            There is no %s-….jar in %s. The recogniser Vosk needs two files there, vosk-….jar \
            (com.alphacephei:vosk) and jna-….jar (net.java.dev.jna:jna), and the unpacked folder of \
            a model for English."""
                .formatted(part, folder));
      }
    }
    return new VoskFolder(
        jars,
        all(folder, VoskFolder::isModel).stream()
            .findFirst()
            .orElseThrow(
                () ->
                    new DeafException(
                        """
                        There is no model of Vosk in %s. Unpack one for English there, such as \
                        vosk-model-small-en-us-0.15."""
                            .formatted(folder))));
  }

  /** Newer models keep the sounds in a folder, older ones beside all the rest. */
  private static boolean isModel(Path folder) {
    return Files.exists(folder.resolve("am/final.mdl"))
        || Files.exists(folder.resolve("final.mdl"));
  }

  private static List<Path> all(Path folder, Predicate<Path> of) throws DeafException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.filter(of).sorted().toList();
    } catch (IOException e) {
      throw new DeafException(
          "The folder of Vosk, %s, cannot be read. Set vosk-folder to a folder that is there."
              .formatted(folder),
          e);
    }
  }

  private static String name(Path path) {
    return String.valueOf(path.getFileName());
  }
}
