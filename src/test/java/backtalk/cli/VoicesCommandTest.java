package backtalk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import backtalk.app.TestEnvironment;
import backtalk.audio.javasound.Requirements;
import backtalk.live.OneSession;
import backtalk.speech.command.StandIn;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class VoicesCommandTest {

  @TempDir private Path folder;
  private TestEnvironment environment;

  @BeforeEach
  void environment() throws IOException {
    Requirements.linux();
    environment = new TestEnvironment(folder);
  }

  private void install(String program) throws IOException {
    Path folderOnPath = folder.resolve("bin");
    Path made = StandIn.in(folderOnPath, List.of("speak")).program();
    Files.copy(made, folderOnPath.resolve(program));
    environment.with("PATH", folder.resolve("none") + ":" + folderOnPath);
  }

  @Test
  void tellsWhatIsInstalledAndHowToGetTheRest() {
    assertThat(environment.run("voices")).isZero();

    assertThat(environment.out())
        .contains("* kevin16          Kevin, the embedded voice")
        .contains(
            """
              flite-rms        Flite, rms
                               en-US, 16000 Hz, 130 words a minute; CMU Flite licence (BSD style)
                               not installed: the program flite is missing. To install it: Debian,\
            """)
        .contains("; not tested with the real program")
        .contains("a recorded voice that has at least\n  100 sentences")
        .contains("piper, flite-rms, kevin16")
        .contains("Put your own voices into " + folder.resolve("config/backtalk/voices"));
  }

  @Test
  void autoTakesTheBestThatIsInstalled() throws IOException {
    install("flite");
    assertThat(environment.run("voices")).isZero();
    assertThat(environment.out()).contains("* flite-rms").contains("  kevin16");

    assertThat(environment.run("voices", "--voice", "kevin16")).isZero();
    assertThat(environment.out()).contains("  flite-rms").contains("* kevin16");
  }

  @Test
  void whatIsHarderToUnderstandIsNeverTakenUnasked() throws IOException {
    install("espeak-ng");
    assertThat(environment.run("voices")).isZero();
    assertThat(environment.out()).contains("* kevin16");
  }

  @Test
  void aProgramThatOnlyHasTheNameIsToldAndPassedOver() throws IOException {
    Path mice = Files.createDirectories(folder.resolve("bin")).resolve("piper");
    Files.writeString(mice, "#!/usr/bin/python3\nopen('/usr/share/piper/piper.gresource')\n");
    assertThat(mice.toFile().setExecutable(true)).isTrue();
    environment.with("PATH", folder.resolve("bin").toString());
    assertThat(environment.run("voices")).isZero();
    assertThat(environment.out())
        .contains(
            "not installed: the program piper (not "
                + mice
                + ", which is another program of that name) is missing. To install it: python3 -m"
                + " venv \""
                + folder.resolve("config/backtalk/voices/piper")
                + "\" && ");

    assertThat(environment.run("doctor", "--silent")).isZero();
    assertThat(environment.out())
        .contains(" " + mice + " is not the program of the voice piper, but another of that name.");
  }

  @Test
  void piperIsFoundAmongTheOwnVoicesAndTakenUnasked() throws IOException {
    install("flite");
    Path own = folder.resolve("config/backtalk/voices");
    Path made = StandIn.in(own.resolve("piper/bin"), List.of("speak")).program();
    Files.move(made, made.resolveSibling("piper"));
    assertThat(environment.run("voices")).isZero();
    assertThat(environment.out())
        .contains("not installed: " + own.resolve("en_US-lessac-medium.onnx") + " is missing.")
        .contains("* flite-rms");

    Files.writeString(own.resolve("en_US-lessac-medium.onnx"), "a model");
    assertThat(environment.run("voices")).isZero();
    assertThat(environment.out()).contains("* piper").contains("  flite-rms");
  }

  @Test
  void aRecordedVoiceIsTakenUnaskedOnceMostOfWhatIsHeardIsRecorded() throws IOException {
    install("flite");
    environment.ownVoice(
        "anna",
        """
        format: 1
        id: anna
        name: Anna
        language: en-US
        licence: mine
        engine: recorded
        voice: anna
        pace: 124
        """);
    Path table = Files.createDirectories(folder.resolve("config/backtalk/voices/anna"));
    StringBuilder rows = new StringBuilder("text,file\n");
    for (char c = 'a'; c < 'z'; c++) {
      for (String word : List.of("left", "right", "back", "other")) {
        rows.append(c).append(' ').append(word).append(" side.,").append(c).append("-x.wav\n");
      }
    }
    Files.writeString(table.resolve("index.csv"), rows.substring(0, rows.lastIndexOf("y other")));
    assertThat(environment.run("voices")).isZero();
    assertThat(environment.out()).contains("* flite-rms");

    Files.writeString(table.resolve("index.csv"), rows);
    assertThat(environment.run("voices")).isZero();
    assertThat(environment.out()).contains("* anna").contains("; flite-rms says the rest");

    Path index = table.resolve("index.csv");
    Files.delete(index);
    Files.createDirectory(index);
    assertThat(environment.run("voices")).isZero();
    assertThat(environment.out())
        .contains("* flite-rms")
        .contains("The table of recordings " + index + " cannot be read: it is a folder.");

    environment.ownVoice("anna", "format: 2\n");
    assertThat(environment.run("voices")).isZero();
    assertThat(environment.out()).contains("* flite-rms").contains("anna             cannot be");
  }

  @Test
  void aVoiceIsMeasuredAndItsFileKeepsTheRest() throws IOException {
    Path program = Files.createDirectories(folder.resolve("bin")).resolve("slow");
    String script = "#!/bin/sh\ncat > /dev/null\ncat \"${0%/*}/$1.wav\"\n";
    assertThat(Files.writeString(program, script).toFile().setExecutable(true)).isTrue();
    Files.write(folder.resolve("bin/2.wav"), StandIn.spoken(6));
    Files.write(folder.resolve("bin/1.wav"), StandIn.spoken(4));
    Files.write(folder.resolve("bin/0.5.wav"), StandIn.spoken(3));
    String voice =
        """
        # Mine.
        format: 1
        id: mine
        name: Mine
        language: en-US
        licence: none
        engine: command
        voice: any
        pace: 130   # as I like it
        program:
          run: ["PROGRAM", "{pace}"]
          sound: wav
          rate: 16000
          paces: {80: 2.0, 130: 1.0, 220: 0.5}  # not measured
          install: nothing to do
        """
            .replace("PROGRAM", program.toString());
    environment.ownVoice("mine", voice);

    assertThat(environment.run("voices", "calibrate", "mine")).as(environment.err()).isZero();

    Path file = folder.resolve("config/backtalk/voices/mine.yaml");
    assertThat(file)
        .hasContent(
            voice.replace(
                "{80: 2.0, 130: 1.0, 220: 0.5}  # not measured",
                "{87: 2.0, 131: 1.0, 174: 0.5}  # measured by \"voices calibrate\""));
    assertThat(environment.out())
        .isEqualTo(
            "Asked for 80 words a minute, it speaks 87.\n"
                + "Asked for 130 words a minute, it speaks 131.\n"
                + "Asked for 220 words a minute, it speaks 174.\n"
                + "It comes to -16.0 LUFS; voices are at -16.\n"
                + ("Written to " + file + ".\n"));

    // What is missing at the everyday pace, and no more of it each time.
    Files.write(folder.resolve("bin/1.wav"), StandIn.faint(4));
    for (String before : List.of("program:", "gain: 2.1\nprogram:")) {
      environment.ownVoice("mine", voice.replace("program:", before));
      assertThat(environment.run("voices", "calibrate", "mine")).as(environment.err()).isZero();
      assertThat(environment.out()).contains("It comes to -18.1 LUFS; voices are at -16.\n");
      assertThat(file).content().contains("\ngain: 2.1\n");
    }

    assertThat(environment.run("voices", "calibrate", "kevin16")).isEqualTo(2);
    assertThat(environment.err()).startsWith("The voice kevin16 need not be measured: ");
  }

  @Test
  void aVoiceOfOnesOwnIsListedWithItsMistakes() throws IOException {
    StandIn program = StandIn.in(folder.resolve("bin"), List.of("speak"));
    environment.ownVoice("mine", program.voice("mine"));
    environment.ownVoice("broken", program.voice("broken").replace("rate: 16000", "rate: 1"));
    assertThat(environment.run("voices")).isZero();
    assertThat(environment.out())
        .contains("  mine             A stand-in\n")
        .contains("  broken           cannot be read:\n")
        .contains("(program.rate): found \"1\", expected a whole number from 8000 to 48000.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"voices try", "listen --teach", "voices record anna"})
  void nothingIsHeardOverASession(String command) {
    try (OneSession session = OneSession.take(environment.environment())) {
      assertThat(session.isElsewhere()).isFalse();
      assertThat(environment.run(command.split(" "))).isEqualTo(2);
    }

    environment.assertWritten(
        "",
        "A session is playing, and nothing else is to be heard over it. To end it: backtalk"
            + " stop.\n");
    environment.assertNothingHeard();
  }

  @Test
  void aVoiceCanBeHeard() throws IOException {
    assertThat(environment.run("voices", "try", "kevin16")).as(environment.err()).isZero();
    assertThat(environment.heard().duration().toSeconds()).isBetween(15L, 40L);

    assertThat(environment.run("voices", "try", "flite-slt")).isEqualTo(2);
    assertThat(environment.err())
        .startsWith(
            "The voice flite-slt is not installed: the program flite is missing. To install");
  }

  @Test
  void voicesAreWrittenSideBySide() throws IOException {
    StandIn program = StandIn.in(folder.resolve("bin"), List.of("speak"));
    environment.ownVoice("mine", program.voice("mine"));
    assertThat(environment.run("voices", "compare")).as(environment.err()).isZero();
    environment.assertNothingLeftIn(environment.path("."), "kevin16.wav", "mine.wav");
    assertThat(environment.out())
        .isEqualTo(environment.path("kevin16.wav") + "\n" + environment.path("mine.wav") + "\n");

    assertThat(environment.run("voices", "compare")).isNotZero();
    assertThat(environment.err()).contains("kevin16.wav");
  }

  @Test
  void aRoutineCannotNameAProgram() throws IOException {
    environment.ownRoutine(
        "evil.yaml",
        TestEnvironment.SHORT.replace("stretches:", "program: {run: [id]}\nstretches:"));
    assertThat(environment.run("start", "evil")).isEqualTo(2);
    assertThat(environment.err()).contains("found the unknown key \"program\"");
  }

  @Test
  void aFileIsNotRenderedWithAVoiceThatIsNotThere() {
    assertThat(environment.run("render", "--voice", "espeak-ng", "-o", "a.wav")).isEqualTo(2);
    assertThat(environment.err()).startsWith("The voice espeak-ng is not installed: ");
  }
}
