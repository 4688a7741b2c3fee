package backtalk.listen.vosk;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import javax.tools.ToolProvider;

/** Makes a folder like a user's, with classes in it that have the names of Vosk's. */
final class StandInVosk {

  private static final List<String> SOURCES =
      List.of(
          """
          package org.vosk;
          public enum LogLevel { WARNINGS, INFO, DEBUG }
          """,
          """
          package org.vosk;
          public class LibVosk {
            public static void setLogLevel(LogLevel level) {}
          }
          """,
          """
          package org.vosk;
          public class Model implements AutoCloseable {
            public Model(String path) throws java.io.IOException {
              if (java.nio.file.Files.size(java.nio.file.Path.of(path, "am/final.mdl")) == 0) {
                throw new java.io.IOException("Failed to create a model");
              }
            }
            public void close() {}
          }
          """,
          """
          package org.vosk;
          public class Recognizer implements AutoCloseable {
            private final String grammar;
            private int loudest;
            public Recognizer(Model model, float rate, String grammar) {
              this.grammar = rate == 16000 ? grammar : "";
            }
            public boolean acceptWaveForm(short[] data, int length) {
              for (int i = 0; i < length; i++) {
                loudest = Math.max(loudest, data[i]);
              }
              return false;
            }
            public String getFinalResult() {
              String text = loudest > 1000 ? "coach pause" : loudest > 0 ? "pause [unk]" : "";
              return "{\\n  \\"text\\" : \\"" + (grammar.contains(text) ? text : "") + "\\"\\n}";
            }
            public void reset() {
              loudest = 0;
            }
            public void close() {}
          }
          """);

  private StandInVosk() {}

  static void in(Path folder) throws IOException {
    Path sources = Files.createDirectories(folder.resolve("sources/org/vosk"));
    List<String> names = List.of("LogLevel", "LibVosk", "Model", "Recognizer");
    Path classes = folder.resolve("classes");
    String[] arguments = new String[names.size() + 2];
    arguments[0] = "-d";
    arguments[1] = classes.toString();
    for (int i = 0; i < names.size(); i++) {
      Path source = sources.resolve(names.get(i) + ".java");
      Files.writeString(source, SOURCES.get(i));
      arguments[i + 2] = source.toString();
    }
    ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments);
    jar(folder.resolve("vosk-0.3.45.jar"), classes, names);
    jar(folder.resolve("jna-5.13.0.jar"), classes, List.of("LogLevel"));
    Path sounds = Files.createDirectories(folder.resolve("vosk-model-small-en-us-0.15/am"));
    Files.writeString(sounds.resolve("final.mdl"), "a model");
  }

  private static void jar(Path file, Path classes, List<String> names) throws IOException {
    try (OutputStream out = Files.newOutputStream(file);
        JarOutputStream jar = new JarOutputStream(out)) {
      for (String name : names) {
        jar.putNextEntry(new JarEntry("org/vosk/" + name + ".class"));
        Files.copy(classes.resolve("org/vosk/" + name + ".class"), jar);
      }
    }
  }
}
