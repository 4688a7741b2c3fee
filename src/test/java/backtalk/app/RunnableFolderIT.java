package backtalk.app;

import static org.assertj.core.api.Assertions.assertThat;

import backtalk.audio.file.WavReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The folder that people get, moved elsewhere and started through a link from yet elsewhere. */
@Tag("folder")
@DisabledOnOs(OS.WINDOWS)
@Timeout(180)
class RunnableFolderIT {

  @TempDir private Path folder;

  private record ProgramEnding(int code, String out, String err) {}

  private Path installed() throws IOException {
    Path from = Path.of("target", "backtalk");
    Path to = folder.resolve("my programs/back talk");
    List<Path> files;
    try (Stream<Path> all = Files.walk(from)) {
      files = all.toList();
    }
    for (Path file : files) {
      Path copy = to.resolve(from.relativize(file).toString());
      Files.createDirectories(copy.getParent());
      Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES);
    }
    Files.createDirectory(folder.resolve("bin"));
    Path first = Files.createSymbolicLink(folder.resolve("a link"), to.resolve("bin/backtalk"));
    return Files.createSymbolicLink(
        folder.resolve("bin/backtalk"), Path.of("..").resolve(first.getFileName()));
  }

  private ProgramEnding run(Path program, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(program.toString()));
    command.addAll(List.of(arguments));
    Path out = folder.resolve("out.txt");
    Path err = folder.resolve("err.txt");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(work().toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    builder.environment().put("XDG_CONFIG_HOME", folder.resolve("config").toString());
    builder.environment().put("XDG_DATA_HOME", folder.resolve("data").toString());
    builder.environment().put("XDG_CACHE_HOME", folder.resolve("cache").toString());
    builder.environment().remove("BACKTALK_CONFIG");
    Process process = builder.start();
    if (!process.waitFor(60, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new AssertionError("still running: " + command);
    }
    return new ProgramEnding(process.exitValue(), Files.readString(out), Files.readString(err));
  }

  private Path work() throws IOException {
    return Files.createDirectories(folder.resolve("some where"));
  }

  @Test
  void runsFromAnywhere() throws Exception {
    Path program = installed();

    ProgramEnding version = run(program, "--version");
    assertThat(version.err).isEmpty();
    assertThat(version.out).matches("backtalk \\d[^\n]*\nJava [^\n]*\n");
    assertThat(version.code).isZero();

    ProgramEnding list = run(program, "list");
    assertThat(list.out).contains("\nsix-stretches *          Six stretches for back pain\n");
    assertThat(list.code).isZero();

    Files.writeString(work().resolve("my own.yaml"), TestEnvironment.SHORT);
    ProgramEnding check = run(program, "check", "my own.yaml");
    assertThat(check.out).contains("\nmy own.yaml: usable, but\n");
    assertThat(check.code).isZero();

    ProgramEnding render = run(program, "render", "my own.yaml", "-o", "a b.wav");
    assertThat(render).isEqualTo(new ProgramEnding(0, "", ""));
    assertThat(WavReader.read(work().resolve("a b.wav")).frames()).isPositive();

    assertThat(run(program, "render", "my own.yaml", "-o", "a b.wav").code).isEqualTo(2);
  }
}
