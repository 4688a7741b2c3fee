package backtalk.app;

import static org.assertj.core.api.Assertions.assertThat;

import backtalk.audio.AudioClip;
import backtalk.audio.file.WavReader;
import backtalk.audio.javasound.Requirements;
import backtalk.speech.command.StandIn;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whole sessions with a voice that is a program, and may do anything. */
@Tag("slow")
@Timeout(120)
class VoiceFailuresTest {

  private static final int RATE = 16_000;
  private static final List<String> NUMBERS =
      List.of("zero", "one", "two", "three", "four", "five");

  /** −45 dBFS. */
  private static final int AUDIBLE = (int) (32_768 * Math.pow(10, -45 / 20.0));

  private static final String ROUTINE =
      TestEnvironment.SHORT
          .replace("hold: 5s", "hold: 20s")
          .replace("sides: none", "sides: each")
          .replace("Sit back on your heels.", "Lift your {side} leg.")
          .replace("repeat: 1", "repeat: 2");

  @TempDir private Path folder;
  private TestEnvironment environment;

  @BeforeEach
  void environment() throws IOException {
    Requirements.linux();
    environment = new TestEnvironment(folder);
    environment.ownRoutine("short.yaml", ROUTINE);
    environment.config("voice: standin\nroutine: short\n");
  }

  private StandIn voice(List<String> deeds) throws IOException {
    StandIn program = StandIn.in(folder.resolve("bin"), deeds);
    environment.ownVoice("standin", program.voice("standin", "time-limit: 400ms", "size-limit: 5"));
    return program;
  }

  /** Half of what it does is right, the rest anything, in any order. */
  private static List<String> deeds(long seed) {
    Random random = new Random(seed);
    List<String> deeds = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      int deed = random.nextInt(2 * StandIn.DEEDS.size());
      deeds.add(StandIn.DEEDS.get(deed < StandIn.DEEDS.size() ? deed : 0));
    }
    return deeds;
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void aVoiceGoneMadKeepsTheSessionOnTime(long seed) throws IOException {
    voice(deeds(seed));

    assertThat(environment.run("render", "-o", "a.wav", "--timeline", "a.json"))
        .as(environment.err())
        .isZero();

    assertThat(environment.err())
        .startsWith("kevin16 speaks instead. The voice standin failed on ");
    assertThat(environment.err().lines()).hasSize(1);
    isOnTime();
  }

  private void isOnTime() throws IOException {
    JsonNode json = JsonMapper.shared().readTree(Files.readString(environment.path("a.json")));
    AudioClip sound = WavReader.read(environment.path("a.wav"));
    assertThat(sound.frames()).isEqualTo(json.get("frames").intValue());
    int free = 0;
    int counted = 0;
    for (JsonNode cue : json.get("cues")) {
      int start = cue.get("start").intValue();
      String text = cue.get("text").stringValue();
      assertThat(start).as("%s overlaps", cue).isGreaterThanOrEqualTo(free);
      free = cue.get("end").intValue();
      assertThat(loudest(sound, start, free)).as("%s is silent", cue).isGreaterThan(AUDIBLE);
      if (cue.get("kind").stringValue().equals("countdown")) {
        int number = NUMBERS.indexOf(text.replace(".", "").toLowerCase(Locale.ROOT));
        int end = json.get("segments").get(cue.get("segment").intValue()).get("end").intValue();
        assertThat(start).as("%s", cue).isEqualTo(end - number * RATE);
        counted++;
      }
    }
    assertThat(counted).isEqualTo(4 * 5);
  }

  private static int loudest(AudioClip sound, int from, int to) {
    int loudest = 0;
    for (int i = from; i < to; i++) {
      loudest = Math.max(loudest, Math.abs(sound.sample(i)));
    }
    return loudest;
  }

  @Test
  void isToldOnceAndKeptInTheJournal() throws IOException {
    voice(List.of("crash"));

    assertThat(environment.run("start")).as(environment.err()).isZero();

    assertThat(environment.err())
        .startsWith("kevin16 speaks instead. The voice standin failed on \"")
        .containsPattern(
            "standin ended with exit code 3: no such voice\\.\n"
                + "\\d{2} sentences of this session came from another voice: ");
    assertThat(environment.err().lines()).hasSize(2);
    String told = environment.err().lines().toList().get(1);
    String count = told.substring(0, told.indexOf(' '));
    try (Stream<Path> files = Files.walk(environment.folder())) {
      List<String> kept = new ArrayList<>();
      for (Path file : files.filter(f -> f.toString().endsWith(".jsonl")).toList()) {
        kept.addAll(Files.readAllLines(file));
      }
      assertThat(kept).filteredOn(line -> line.contains("voice-failed")).hasSize(1);
      assertThat(kept).filteredOn(line -> line.contains("\"byAnotherVoice\":" + count)).hasSize(1);
    }
  }

  @Test
  void aProgramThatIsNotThereIsReplacedFromTheFirstWord() throws IOException {
    StandIn program = voice(List.of("speak"));
    Files.delete(program.program());
    assertThat(environment.run("start", "--voice", "kevin16")).isZero();
    short[] kevin = environment.heard().samples();

    assertThat(environment.run("start")).isZero();

    assertThat(environment.err())
        .startsWith("kevin16 speaks instead. ")
        .contains("standin is not installed.");
    assertThat(environment.heard().samples()).isEqualTo(kevin);
  }

  @Test
  void whatWasSpokenOnceIsNotMadeAgain() throws IOException {
    StandIn program = voice(List.of("speak"));
    assertThat(environment.run("start")).as(environment.err()).isZero();
    environment.assertWritten("", "");
    short[] first = environment.heard().samples();
    int calls = program.calls().size();
    assertThat(calls).isPositive();

    assertThat(environment.run("start")).isZero();

    assertThat(environment.heard().samples()).isEqualTo(first);
    assertThat(program.calls()).hasSize(calls);
  }

  @Test
  void anotherPaceIsMadeAnewOnlyWhereTheProgramKnowsPaces() throws IOException {
    StandIn program = StandIn.in(folder.resolve("bin"), List.of("speak"));
    String voice = program.voice("standin", "paces: {60: 60, 300: 300}");
    environment.ownVoice("standin", voice.replace("standin\"]", "standin\", \"{pace}\"]"));
    assertThat(environment.run("start")).isZero();
    long sentences = toldPace(program, "130");

    assertThat(environment.run("start", "--pace", "150")).isZero();

    assertThat(sentences).isGreaterThan(20);
    assertThat(toldPace(program, "130")).isEqualTo(sentences);
    assertThat(toldPace(program, "150")).isEqualTo(sentences);
  }

  /** How many sentences were spoken at a pace at first; then each may be brought nearer to it. */
  private static long toldPace(StandIn program, String pace) throws IOException {
    return program.calls().stream().filter(pace::equals).count();
  }
}
