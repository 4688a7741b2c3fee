package backtalk.app;

import static org.assertj.core.api.Assertions.assertThat;

import backtalk.audio.javasound.ChildJvm;
import backtalk.audio.javasound.Requirements;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The completion in a real bash, of the program in a process of its own. */
@Tag("slow")
@Timeout(120)
class ShellCompletionTest {

  @TempDir private Path folder;
  private Map<String, String> variables;

  @BeforeEach
  void program() throws IOException {
    Requirements.program("bash", "bash");
    RealProgram program = new RealProgram(folder);
    program.environment().ownRoutine("short.yaml", TestEnvironment.SHORT);
    Path file = Files.createDirectories(folder.resolve("bin")).resolve("backtalk");
    String command =
        ChildJvm.command(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"), Main.class)
            .stream()
            .map(word -> "'" + word + "'")
            .collect(Collectors.joining(" "));
    Files.writeString(file, "#!/bin/sh\nexec " + command + " \"$@\"\n");
    assertThat(file.toFile().setExecutable(true)).isTrue();
    variables = program.variables();
    variables.put("PATH", file.getParent() + ":" + System.getenv("PATH"));
    variables.put("PS1", "ready: ");
    variables.put("INPUTRC", "/dev/null");
  }

  private String bash(String script) throws Exception {
    ProcessBuilder builder =
        new ProcessBuilder("bash", "--norc", "-c", script).redirectErrorStream(true);
    builder.environment().putAll(variables);
    Process bash = builder.start();
    String said = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(bash.waitFor()).as(said).isZero();
    return said;
  }

  @Test
  void bashIsToldWhatMayStandNext() throws Exception {
    assertThat(
            bash(
                """
                source <(backtalk generate-completion)
                complete -p backtalk
                told() {
                  COMP_LINE=$1 COMP_POINT=${#1}
                  COMPREPLY=()
                  _complete_backtalk backtalk
                  echo "${COMPREPLY[*]}"
                }
                told 'backtalk start sho'
                told 'backtalk config set painful-side l'
                told 'backtalk --hold childs'
                told 'backtalk start nothing-like-it'
                """))
        .isEqualTo(
            """
            complete -o default -F _complete_backtalk backtalk
            short
            left
            childs-pose=

            """);
  }

  /** As a person has it: the key Tab in a shell at a terminal. */
  @Test
  void theTabKeyCompletes() throws Exception {
    try (PseudoTerminal terminal =
        PseudoTerminal.with(variables, List.of("bash", "--norc", "--noprofile", "-i"))) {
      terminal.await("ready: ");
      terminal.type("source <(backtalk generate-completion); echo do''ne\n");
      terminal.await("done");
      terminal.clear();
      terminal.type("backtalk show sho\t");
      terminal.await("show short ");
      terminal.type("\u0015backtalk config set holds.childs\t");
      terminal.await("holds.childs-pose ");
    }
  }
}
