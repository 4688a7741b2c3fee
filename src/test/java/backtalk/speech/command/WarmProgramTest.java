package backtalk.speech.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import backtalk.Waiting;
import backtalk.audio.AudioClip;
import backtalk.audio.javasound.Requirements;
import backtalk.speech.Lexicon;
import backtalk.speech.SpeechException;
import backtalk.speech.VoiceReader;
import backtalk.system.Errand;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A program that is loaded once and speaks many sentences, by a stand-in for Piper. */
@Timeout(60)
class WarmProgramTest {

  @TempDir private Path folder;

  private final List<CommandEngine> engines = new ArrayList<>();

  @BeforeEach
  void shell() {
    Requirements.linux();
  }

  @AfterEach
  void end() {
    engines.forEach(CommandEngine::close);
  }

  private CommandEngine engine(WarmStandIn program, String... more) throws Exception {
    return engine(program, WaitingCredit.endless(), more);
  }

  private CommandEngine engine(WarmStandIn program, WaitingCredit patience, String... more)
      throws Exception {
    Path file = Files.writeString(folder.resolve("voice.yaml"), program.voice("standin", more));
    CommandEngine engine =
        new CommandEngine(
            VoiceReader.read(file),
            Programs.of(Map.of("PATH", System.getenv("PATH"))),
            folder,
            Lexicon.empty(),
            patience);
    engines.add(engine);
    return engine;
  }

  private WarmStandIn doing(String... deeds) throws Exception {
    return WarmStandIn.in(folder.resolve("bin"), deeds);
  }

  private static void assertSpeech(AudioClip clip) {
    assertThat(clip.duration().toMillis()).isCloseTo(400L, within(25L));
  }

  @ParameterizedTest
  @ValueSource(strings = {"python", "c++", "both", "chatter", "twice"})
  void oneProcessSaysAllSentences(String deed) throws Exception {
    WarmStandIn program = doing(deed, deed, deed);
    CommandEngine engine = engine(program);

    assertSpeech(engine.speak("Hold it\nthere.", 1));
    assertSpeech(engine.speak("Now the other side.", 1));
    assertSpeech(engine.speak("And rest.", 1));

    Waiting.until( // one sound too many may have come for another
        "all sentences",
        () ->
            program.heard().equals(List.of("Hold it there.", "Now the other side.", "And rest.")));
    assertThat(program.starts()).hasSize(1);
  }

  @Test
  void itsSoundsAreNotKept() throws Exception {
    WarmStandIn program = doing();
    CommandEngine engine = engine(program);

    engine.speak("Hold it there.", 1);
    assertThat(program.sounds()).isEmptyDirectory();
    engine.close();

    assertThat(program.sounds()).doesNotExist();
    awaitEnd(program);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "hang  | did not answer within 0.4 s.",
        "link  | did not answer within 0.4 s.",
        "die   | ended with exit code 3: ValueError: no such phoneme.",
        "flood | wrote more than 5 MB.",
        "fill  | wrote more than 5 MB.",
        "nest  | wrote more than 5 MB.",
      })
  void aProgramThatFailsIsEndedAndStartedAgain(String deed, String why) throws Exception {
    WarmStandIn program = doing("python", deed);
    String limit = deed.equals("hang") || deed.equals("link") ? "400ms" : "10s";
    CommandEngine engine = engine(program, "time-limit: " + limit, "size-limit: 5");
    engine.speak("Hold it there.", 1);

    assertThatThrownBy(() -> engine.speak("And rest.", 1))
        .isInstanceOf(SpeechException.class)
        .hasMessageEndingWith("standin " + why);

    Waiting.until(
        "the end of all that was started",
        () -> ProcessHandle.current().descendants().noneMatch(ProcessHandle::isAlive));
    assertSpeech(engine(program).speak("And rest.", 1)); // in whatever time it needs
    assertThat(program.starts()).hasSize(2);
  }

  @Test
  void oneThatHasGoneBetweenTwoSentencesIsNotMissed() throws Exception {
    WarmStandIn program = doing("leave");
    CommandEngine engine = engine(program);
    engine.speak("Hold it there.", 1);
    awaitEnd(program);

    assertSpeech(engine.speak("And rest.", 1));
    assertThat(program.starts()).hasSize(2);
  }

  @Test
  void whatNobodyWaitsForAnyMoreIsNotTakenForWhatFollows() throws Exception {
    WarmStandIn program = doing("wait");
    CommandEngine engine = engine(program);
    callOff(engine, "Hold it there.");

    Files.writeString(folder.resolve("bin/go"), "");

    assertSpeech(engine.speak("And rest.", 1));
    assertThat(program.starts()).hasSize(1);
  }

  /** A command calls off what is being made, and mostly it is wanted right after the answer. */
  @Test
  void whatWasCalledOffIsNotMadeTwice() throws Exception {
    WarmStandIn program = doing("late");
    CommandEngine engine = engine(program);
    callOff(engine, "Hold it there.");
    Files.writeString(folder.resolve("bin/go"), "");

    assertSpeech(engine.speak("And rest.", 1));
    assertSpeech(engine.speak("Hold it there.", 1));
    assertThat(program.heard()).containsExactly("Hold it there.", "And rest.");
  }

  /** Has it begin a sentence, and waits for it no longer. */
  private void callOff(CommandEngine engine, String text) throws Exception {
    CompletableFuture<String> failure = new CompletableFuture<>();
    Errand errand =
        Errand.start(
            "test",
            () -> {
              try {
                engine.speak(text, 1);
                failure.complete("spoke");
              } catch (SpeechException e) {
                failure.complete(String.valueOf(e.getMessage()));
              }
            });
    Waiting.until("a sentence", () -> Files.exists(folder.resolve("bin/heard")));
    errand.callOff();
    assertThat(failure.get(20, TimeUnit.SECONDS)).endsWith("was called off.");
  }

  /** Its model would have to be loaded again. */
  @Test
  void oneThatIsOnlyTooSlowForNowIsNotEnded() throws Exception {
    WarmStandIn program = doing("wait");
    WaitingCredit patience = WaitingCredit.live(() -> 0);
    CommandEngine hurried = engine(program, patience);
    patience.begin();
    patience.spent(Duration.ofMillis(3_500), Duration.ZERO); // of four seconds

    assertThatThrownBy(() -> hurried.speak("Hold it there.", 1))
        .hasMessageEndingWith(" took too long.");
    Files.writeString(folder.resolve("bin/go"), "");

    assertSpeech(engine(program).speak("And rest.", 1));
    assertThat(program.starts()).hasSize(1);
  }

  /** A check-up tries the voice of the session that plays. */
  @Test
  void oneThatTwoVoicesNeedStaysUntilNeitherDoes() throws Exception {
    WarmStandIn program = doing();
    CommandEngine session = engine(program);
    CommandEngine checkup = engine(program);
    session.speak("Hold it there.", 1);
    checkup.speak("Now your right side.", 1);

    checkup.close();
    session.speak("And rest.", 1);
    assertThat(program.starts()).hasSize(1);
    session.close();

    awaitEnd(program);
  }

  /** Its model would stay in memory for nobody. */
  @Test
  void noneIsStartedForAVoiceThatIsOver() throws Exception {
    WarmStandIn program = doing();
    CommandEngine engine = engine(program);
    engine.speak("Hold it there.", 1);
    engine.close();

    assertThatThrownBy(() -> engine.speak("And rest.", 1))
        .hasMessageEndingWith("standin is not needed any more.");
    assertThat(program.starts()).hasSize(1);
  }

  /** Its folder is also where it has its temporary files. */
  @Test
  void aFileThatVanishesWhileAllAreAddedUpIsPassedOver() throws Exception {
    TemporaryFiles.Total total = new TemporaryFiles.Total();
    Path gone = folder.resolve("gone");

    assertThat(total.visitFileFailed(gone, new NoSuchFileException(gone.toString())))
        .isEqualTo(FileVisitResult.CONTINUE);
    assertThatThrownBy(() -> total.visitFileFailed(gone, new AccessDeniedException("gone")))
        .isInstanceOf(AccessDeniedException.class);
  }

  @Test
  void onlyItsFirstSentenceIsNotMeasured() throws Exception {
    AtomicLong nanos = new AtomicLong();
    WaitingCredit patience = WaitingCredit.live(() -> nanos.getAndAdd(100_000_000));
    CommandEngine engine = engine(doing(), patience);
    patience.arranged(Duration.ofSeconds(1));
    engine.speak("Hold it there.", 1);
    patience.gained(Duration.ofMillis(400));
    assertThat(patience.awaitBeginning(Duration.ofMillis(1))).isFalse();

    engine.speak("And rest.", 1);
    patience.gained(Duration.ofMillis(400));

    assertThat(patience.awaitBeginning(Duration.ofMillis(1))).isTrue();
  }

  private static void awaitEnd(WarmStandIn program) throws Exception {
    long process = program.starts().get(0);
    Waiting.until("its end", () -> ProcessHandle.of(process).isEmpty());
  }
}
