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

/** The completion in a real bash and a real zsh, of the program in a process of its own. */
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
    variables.put("ZDOTDIR", folder.toString());
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

  /** From then on Control-X prints what a line has become, since the line itself is drawn. */
  private static void loadInZsh(PseudoTerminal terminal, String loading) throws Exception {
    terminal.await("ready: ");
    terminal.type("told() { print -r -- \"<$BUFFER>\"; }; zle -N told; bindkey '^X' told\n");
    terminal.type(loading + "; echo do''ne\n");
    terminal.await("done");
  }

  private static void completeInZsh(PseudoTerminal terminal, String line, String completed)
      throws Exception {
    terminal.type("\u0015" + line + "\t\u0018");
    terminal.await("<" + completed + ">");
  }

  private PseudoTerminal zsh() throws IOException {
    Requirements.program("zsh", "zsh");
    return PseudoTerminal.with(variables, List.of("zsh", "-f", "-i"));
  }

  @Test
  void theTabKeyCompletesInZsh() throws Exception {
    try (PseudoTerminal terminal = zsh()) {
      loadInZsh(terminal, "source <(backtalk generate-completion)");
      completeInZsh(terminal, "backtalk show sho", "backtalk show short ");
      completeInZsh(terminal, "backtalk --hold childs", "backtalk --hold childs-pose=");
      completeInZsh(terminal, "backtalk --voice=kev", "backtalk --voice=kevin16 ");
    }
  }

  /** As a package brings it. */
  @Test
  void zshFindsItByItsName() throws Exception {
    try (PseudoTerminal terminal = zsh()) {
      loadInZsh(
          terminal,
          "mkdir $ZDOTDIR/found; { echo '#compdef backtalk'; backtalk generate-completion; }"
              + " > $ZDOTDIR/found/_backtalk; fpath=($ZDOTDIR/found $fpath);"
              + " autoload -U compinit; compinit -u -D");
      completeInZsh(terminal, "backtalk show sho", "backtalk show short ");
    }
  }
}
