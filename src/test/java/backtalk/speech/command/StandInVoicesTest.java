package backtalk.speech.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import backtalk.audio.AudioClip;
import backtalk.audio.javasound.Requirements;
import backtalk.speech.Lexicon;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Shipped voices whose programs are not at hand: a script that takes what the real one takes, and
 * gives sound where the real one gives it.
 */
class StandInVoicesTest {

  @TempDir private Path folder;

  @BeforeEach
  void shell() {
    Requirements.linux();
  }

  private AudioClip spoken(String id, String program, String script) throws Exception {
    Path bin = Files.createDirectories(folder.resolve("bin"));
    Files.write(folder.resolve("speech.wav"), StandIn.wav(StandIn.vowel(0.4), 0));
    Path file =
        Files.writeString(bin.resolve(program), "#!/bin/sh\ncd " + folder + "\n" + script + "\n");
    assertThat(file.toFile().setExecutable(true)).isTrue();
    try (CommandEngine engine =
        new CommandEngine(
            RealVoices.voice(id),
            Programs.of(Map.of("PATH", bin.toString())),
            folder.resolve("voices"),
            Lexicon.empty(),
            WaitingCredit.endless())) {
      return engine.speak("Hold it there.", 1);
    }
  }

  private List<String> told() throws IOException {
    return Files.readAllLines(folder.resolve("told"));
  }

  @Test
  void piperStaysAndWritesAFileOfWhateverRateForEachLine() throws Exception {
    String script =
        "printf '%s\\n' \"$@\" > told; while read -r line; do echo \"$line\" >> told;"
            + " cp speech.wav \"$6/1.wav\"; echo \"INFO:__main__:Wrote $6/1.wav\" >&2; done";
    AudioClip clip = spoken("piper", "piper", script);

    // A model of 16,000 frames a second, though the voice file says 22,050: as long as it was made.
    assertThat(clip.format().sampleRate()).isEqualTo(24_000);
    assertThat(clip.duration().toMillis()).isCloseTo(400L, within(25L));
    assertThat(told())
        .startsWith(
            "--model",
            folder.resolve("voices/en_US-lessac-medium.onnx").toString(),
            "--length-scale",
            "1.3595",
            "--output_dir")
        .endsWith("Hold it there.")
        .hasSize(7);
  }

  @Test
  void sherpaIsGivenTheWordsThemselves() throws Exception {
    String script = "printf '%s\\n' \"$@\" > told; cat >> told; cp speech.wav \"${8#*=}\"";
    AudioClip clip = spoken("sherpa-kokoro", "sherpa-onnx-offline-tts", script);

    assertThat(clip.frames()).isPositive();
    assertThat(told())
        .startsWith("--kokoro-model=" + folder.resolve("voices/kokoro-en-v0_19/model.onnx"))
        .contains("--kokoro-length-scale=1.3595", "--sid=3")
        .endsWith("Hold it there.")
        .hasSize(9);
  }

  @Test
  void sayReadsAFileAndWritesOne() throws Exception {
    String script =
        "printf '%s\\n' \"$1 $2 $3 $4 $5 $6\" > told; cat \"$8\" >> told; cp speech.wav \"${10}\"";
    AudioClip clip = spoken("macos-say", "say", script);

    assertThat(clip.frames()).isPositive();
    assertThat(told())
        .containsExactly(
            "-v Samantha -r 130 --file-format=WAVE --data-format=LEI16@22050", "Hold it there.");
  }

  @Test
  void windowsReadsAndWritesThroughPipes() throws Exception {
    String script = "cat > told; printf '%s\\n' \"$@\" >> told; cat speech.wav";
    AudioClip clip = spoken("windows-speech", "powershell", script);

    assertThat(clip.frames()).isPositive();
    assertThat(told())
        .startsWith("Hold it there.", "-NoProfile", "-NonInteractive", "-Command")
        .hasSize(5);
    assertThat(told().get(4))
        .contains("$voice.SelectVoice('Microsoft Zira Desktop'); $voice.Rate = -3;");
  }
}
