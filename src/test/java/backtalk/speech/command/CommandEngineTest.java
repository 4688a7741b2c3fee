package backtalk.speech.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import backtalk.Waiting;
import backtalk.audio.AudioClip;
import backtalk.audio.javasound.Requirements;
import backtalk.speech.Lexicon;
import backtalk.speech.SpeechException;
import backtalk.speech.Voice;
import backtalk.speech.VoiceReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(60)
class CommandEngineTest {

  @TempDir private Path folder;

  @BeforeEach
  void shell() {
    Requirements.linux();
  }

  private CommandEngine engine(StandIn program, String... more) throws Exception {
    return engine(program.voice("standin", more));
  }

  private CommandEngine engine(String voiceFile) throws Exception {
    Path file = Files.writeString(folder.resolve("voice.yaml"), voiceFile);
    Voice voice = VoiceReader.read(file);
    Lexicon lexicon = Lexicon.of(Map.of("sciatic", "s ay ae1 t ih k"));
    return new CommandEngine(
        voice, Programs.of(Map.of()), folder, lexicon, WaitingCredit.endless());
  }

  private StandIn doing(String... deeds) throws IOException {
    return StandIn.in(folder.resolve("bin"), List.of(deeds));
  }

  @Test
  void givesTheSoundWithoutTheSilenceAroundIt() throws Exception {
    StandIn program = doing("speak");

    AudioClip clip = engine(program).speak("Hold for thirty seconds.", 1);

    assertThat(program.heard()).isEqualTo("Hold for thirty seconds.\n");
    assertThat(clip.format().sampleRate()).isEqualTo(16_000);
    assertThat(clip.frames()).isCloseTo(StandIn.speech().frames(), within(16 * 25));
    assertThat(Math.abs(clip.sample(100))).isGreaterThan((short) 500);
  }

  @Test
  void neverGoesThroughAShell() throws Exception {
    StandIn program = doing("speak");
    String text = "Hold; touch " + folder.resolve("made") + " $(id) `id` | \"'\n-v x";
    String voice = program.voice("standin").replace("voice: any", "voice: \"$(id); 'x' | y\"");
    voice = voice.replace("standin\"]", "standin\", \"a {voice}\", -b]");

    engine(voice).speak(text, 1);

    assertThat(program.heard()).isEqualTo(text + "\n");
    assertThat(program.calls()).containsExactly("speak", "a $(id); 'x' | y", "-b");
    assertThat(folder.resolve("made")).doesNotExist();
  }

  @Test
  void givesTheWordsWhereTheProgramTakesThemAsAnArgument() throws Exception {
    StandIn program = doing("speak");
    String voice = program.voice("standin");
    CommandEngine engine =
        engine(voice.replace("standin\"]", "standin\", \"--say={words}\", \"{words}\"]"));

    engine.speak("Hold {voice}; $(id) \"x\".", 1);

    assertThat(program.heard()).isEmpty();
    assertThat(program.calls())
        .containsExactly("speak", "--say=Hold {voice}; $(id) \"x\".", "Hold {voice}; $(id) \"x\".");
    assertThatThrownBy(() -> engine.speak("--output=/etc/passwd", 1))
        .hasMessageEndingWith(" would take these words for an option.");
    assertThat(program.calls()).hasSize(3);
  }

  @Test
  void wordsBehindAnOptionOfTheirOwnMayBeginAsTheyLike() throws Exception {
    StandIn program = doing("speak");
    CommandEngine engine =
        engine(program.voice("standin").replace("standin\"]", "standin\", \"--say={words}\"]"));

    engine.speak("-5 or so.", 1);

    assertThat(program.calls()).containsExactly("speak", "--say=-5 or so.");
  }

  @Test
  void aNewModelIsAnotherVoice() throws Exception {
    String voice = doing("speak").voice("standin");
    CommandEngine engine =
        engine(voice.replace("standin\"]", "standin\", \"--model={voices}/x.onnx\"]"));
    String before = engine.identity();
    Files.writeString(folder.resolve("x.onnx"), "weights");

    assertThat(engine.identity()).isNotEqualTo(before);
  }

  @Test
  void tellsThePaceThatWasMeasured() throws Exception {
    StandIn program = doing("speak");
    String voice = program.voice("standin", "paces: {65: 2.0, 130: 1.0, 260: 0.5}");
    CommandEngine engine = engine(voice.replace("standin\"]", "standin\", \"{pace}\"]"));

    for (double tempo : new double[] {1, 2, 0.75, 4, 0.25}) {
      engine.speak("Hold.", tempo);
    }

    assertThat(program.calls().stream().filter(line -> !line.equals("speak")))
        .containsExactly("1", "0.5", "1.3333", "0.5", "2");
  }

  @Test
  void soundOfAnotherRateIsConverted() throws Exception {
    CommandEngine engine =
        engine(doing("speak").voice("standin").replace("rate: 16000", "rate: 22050"));

    AudioClip clip = engine.speak("Hold.", 1);

    assertThat(clip.format().sampleRate()).isEqualTo(24_000);
    assertThat(clip.duration().toMillis()).isCloseTo(400L, within(25L));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "hang    | did not end within 0.3 s.",
        "crash   | ended with exit code 3: no such voice.",
        "garbage | wrote something that is not a WAV file.",
        "noise   | made noise.",
        "silence | made no sound.",
        "minutes | wrote more than 5 MB.",
        "flood   | wrote more than 5 MB.",
        "nothing | wrote something that is not a WAV file.",
        "leave   | ended, but something that it started goes on."
      })
  void aFailureIsToldInWords(String deed, String why) throws Exception {
    StandIn program = doing(deed);
    String limit = deed.equals("hang") ? "300ms" : "10s";
    CommandEngine engine = engine(program, "time-limit: " + limit, "size-limit: 5");

    assertThatThrownBy(() -> engine.speak("Hold.", 1))
        .isInstanceOf(SpeechException.class)
        .hasMessage("The voice standin failed on \"Hold.\": " + program.program() + " " + why);
  }

  @Test
  void aMinuteForAWordIsNoSpeech() throws Exception {
    CommandEngine engine = engine(doing("minutes"));

    assertThatThrownBy(() -> engine.speak("Hold.", 1))
        .hasMessageEndingWith("made 300 s of sound, too much for these words.");
  }

  @Test
  void aProgramThatIsNotThereIsNamed() throws Exception {
    CommandEngine engine = engine(doing("speak").voice("standin").replace("bin/standin", "bin/x"));

    assertThatThrownBy(() -> engine.speak("Hold.", 1))
        .hasMessageEndingWith("/bin/x is not installed.");
  }

  @Test
  void whatHangsIsEndedWithAllThatItStarted() throws Exception {
    CommandEngine engine = engine(doing("hang"), "time-limit: 500ms");

    assertThatThrownBy(() -> engine.speak("Hold.", 1)).isInstanceOf(SpeechException.class);

    Waiting.until(
        "the end of all that was started",
        () -> ProcessHandle.current().descendants().noneMatch(ProcessHandle::isAlive));
  }

  @Test
  void whatAProgramLeavesRunningEndsWithIt() throws Exception {
    StandIn program = doing("orphan");

    assertThat(engine(program).speak("Hold.", 1).frames()).isPositive();

    long orphan = Long.parseLong(program.noted("orphan"));
    Waiting.until("the orphan's end", () -> ProcessHandle.of(orphan).isEmpty());
  }

  @Test
  void tellsAProgramLittleOfTheComputer() throws Exception {
    StandIn program = doing("litter");

    engine(program).speak("Hold.", 1);

    Map<String, String> told =
        program
            .noted("environment")
            .lines()
            .collect(
                Collectors.toMap(l -> l.replaceAll("=.*", ""), l -> l.replaceAll("^.*?=", "")));
    assertThat(told.keySet()) // the shell adds its own
        .isSubsetOf(
            Stream.of(
                    "PATH HOME USER LOGNAME LANG LC_ALL LC_CTYPE TZ TMPDIR TEMP TMP",
                    "PWD OLDPWD SHLVL _")
                .flatMap(names -> Stream.of(names.split(" ")))
                .toList());
    assertThat(told.get("PATH")).isEqualTo(System.getenv("PATH"));
    assertThat(told.get("TMPDIR")).contains("backtalk-voice-");
    assertThat(Path.of(told.get("TMPDIR"))).doesNotExist();
  }

  @Test
  void leavesNoFilesBehind() throws Exception {
    StandIn program = doing("speak", "crash");
    CommandEngine engine = engine(program);

    engine.speak("Hold.", 1);
    assertThatThrownBy(() -> engine.speak("Hold.", 1)).isInstanceOf(SpeechException.class);

    assertThat(program.noted("folders").lines().map(Path::of))
        .hasSize(2)
        .allMatch(folder -> String.valueOf(folder).contains("backtalk-voice-"))
        .noneMatch(Files::exists);
  }

  @Test
  void sessionsThatAreCalledOffDoNotWait() throws Exception {
    CommandEngine engine = engine(doing("hang"));
    Thread.currentThread().interrupt();

    assertThatThrownBy(() -> engine.speak("Hold.", 1)).hasMessageContaining("was interrupted");
    assertThat(Thread.interrupted()).isTrue();
  }
}
