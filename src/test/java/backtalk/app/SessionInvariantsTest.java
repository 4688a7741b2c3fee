package backtalk.app;

import static org.assertj.core.api.Assertions.assertThat;

import backtalk.audio.AudioClip;
import backtalk.audio.file.WavReader;
import backtalk.words.EnglishNumbers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What holds for the default session whatever a person sets, in its timeline and its sound. */
class SessionInvariantsTest {

  private static final int RATE = 16_000;

  /** −45 dBFS. */
  private static final int AUDIBLE = (int) (32_768 * Math.pow(10, -45 / 20.0));

  private static final int ONSET_FRAMES = RATE * 15 / 1000;
  private static final List<String> WORDS =
      List.of(
          "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");
  private static final Pattern LENGTH = Pattern.compile("about (\\S+) minutes");

  @TempDir private Path folder;

  private record Row(int segment, String kind, String text, int start, int end) {}

  private record Session(List<JsonNode> segments, List<Row> cues, AudioClip sound) {

    List<JsonNode> holds() {
      return segments.stream().filter(s -> s.get("kind").stringValue().equals("hold")).toList();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "holds: {scale: 0.5}\nsides: {first: right}\ncountdown: {style: ticks}"})
  void hold(String config) throws IOException {
    checkAll(config);
  }

  @Tag("slow")
  @ParameterizedTest
  @ValueSource(
      strings = {
        "holds: {scale: 2}\ncountdown: {from: 10}",
        "instructions: short\npace: 90",
        "instructions: names\npace: 200"
      })
  void holdFurther(String config) throws IOException {
    checkAll(config);
  }

  private void checkAll(String config) throws IOException {
    Session session = render(config);
    segmentsTouchAndCover(session);
    cuesLieInTheirSegmentsAndNeverOverlap(session);
    countdownsLieOnTheirSeconds(session, config.contains("ticks"));
    releasesFollowTheHoldAtOnce(session);
    bothSidesAreHeldAlike(session);
    nothingSoundsWhereNoCueStands(session);
    theWelcomeTellsTheLength(session);
  }

  private Session render(String config) throws IOException {
    TestEnvironment environment = new TestEnvironment(folder);
    environment.config(config + "\n");
    assertThat(environment.run("render", "-o", "a.wav", "--timeline", "a.json"))
        .as(environment.err())
        .isZero();
    JsonNode json = JsonMapper.shared().readTree(Files.readString(environment.path("a.json")));
    List<JsonNode> segments = new ArrayList<>();
    json.get("segments").forEach(segments::add);
    List<Row> cues = new ArrayList<>();
    for (JsonNode cue : json.get("cues")) {
      cues.add(
          new Row(
              cue.get("segment").intValue(),
              cue.get("kind").stringValue(),
              cue.get("text").stringValue(),
              start(cue),
              end(cue)));
    }
    AudioClip sound = WavReader.read(environment.path("a.wav"));
    assertThat(sound.frames()).isEqualTo(json.get("frames").intValue());
    return new Session(segments, cues, sound);
  }

  private static int start(JsonNode row) {
    return row.get("start").intValue();
  }

  private static int end(JsonNode row) {
    return row.get("end").intValue();
  }

  private static void segmentsTouchAndCover(Session session) {
    int at = 0;
    for (JsonNode segment : session.segments) {
      assertThat(start(segment)).isEqualTo(at);
      assertThat(end(segment)).isGreaterThan(at);
      at = end(segment);
    }
    assertThat(at).isEqualTo(session.sound.frames());
  }

  private static void cuesLieInTheirSegmentsAndNeverOverlap(Session session) {
    int free = 0;
    for (Row cue : session.cues.stream().sorted(Comparator.comparingInt(Row::start)).toList()) {
      JsonNode segment = session.segments.get(cue.segment);
      assertThat(cue.start).as(cue.text).isBetween(start(segment), end(segment) - 1);
      assertThat(cue.end).as(cue.text).isBetween(cue.start + 1, session.sound.frames());
      assertThat(cue.start).as("%s overlaps", cue).isGreaterThanOrEqualTo(free);
      free = cue.end;
    }
  }

  private static void countdownsLieOnTheirSeconds(Session session, boolean ticks) {
    int counted = 0;
    short[] sound = session.sound.samples();
    for (JsonNode hold : session.holds()) {
      for (Row cue : session.cues) {
        if (cue.segment == hold.get("index").intValue() && cue.kind.equals("countdown")) {
          int n = WORDS.indexOf(cue.text.replace(".", "").toLowerCase(Locale.ROOT));
          assertThat(n).as(cue.text).isPositive();
          assertThat(cue.start).as("%s", cue).isEqualTo(end(hold) - n * RATE);
          int onset = cue.start;
          while (Math.abs(sound[onset]) < AUDIBLE) {
            onset++;
          }
          assertThat(onset - cue.start).as("onset of %s", cue).isLessThanOrEqualTo(ONSET_FRAMES);
          counted++;
        }
      }
    }
    if (ticks) {
      assertThat(counted).isZero();
      assertThat(session.cues.stream().filter(cue -> cue.kind.equals("tick")).count())
          .isGreaterThanOrEqualTo(3L * session.holds().size());
      ticksLieOnTheirSeconds(session);
    } else {
      assertThat(counted).isGreaterThanOrEqualTo(3 * session.holds().size());
    }
  }

  private static void ticksLieOnTheirSeconds(Session session) {
    for (Row cue : session.cues) {
      if (cue.kind.equals("tick")) {
        assertThat((end(session.segments.get(cue.segment)) - cue.start) % RATE).isZero();
      }
    }
  }

  private static void releasesFollowTheHoldAtOnce(Session session) {
    for (JsonNode hold : session.holds()) {
      JsonNode next = session.segments.get(hold.get("index").intValue() + 1);
      assertThat(next.get("kind").stringValue()).isEqualTo("release");
      assertThat(
              session.cues.stream()
                  .filter(cue -> cue.kind.equals("release") && cue.start == end(hold)))
          .hasSize(1);
    }
  }

  private static void bothSidesAreHeldAlike(Session session) {
    Map<String, Integer> leftMinusRight = new HashMap<>();
    for (JsonNode hold : session.holds()) {
      if (!hold.get("side").isNull()) {
        int frames = end(hold) - start(hold);
        leftMinusRight.merge(
            hold.get("stretch").stringValue(),
            hold.get("side").stringValue().equals("left") ? frames : -frames,
            Integer::sum);
      }
    }
    assertThat(leftMinusRight).hasSize(4).allSatisfy((id, frames) -> assertThat(frames).isZero());
  }

  private static void nothingSoundsWhereNoCueStands(Session session) {
    boolean[] covered = new boolean[session.sound.frames()];
    session.cues.forEach(cue -> Arrays.fill(covered, cue.start, cue.end, true));
    int stray = 0;
    short[] sound = session.sound.samples();
    for (int frame = 0; frame < covered.length; frame++) {
      if (!covered[frame] && sound[frame] != 0) {
        stray++;
      }
    }
    assertThat(stray).as("frames that sound where no cue stands").isZero();
  }

  private static void theWelcomeTellsTheLength(Session session) {
    String welcome =
        session.cues.stream()
            .filter(cue -> cue.segment <= 1)
            .map(Row::text)
            .reduce("", (a, b) -> a + " " + b);
    Matcher told = LENGTH.matcher(welcome);
    assertThat(told.find()).as(welcome).isTrue();
    double minutes = session.sound.frames() / (60.0 * RATE);
    assertThat(Math.abs(number(told.group(1)) - minutes)).as(welcome).isLessThanOrEqualTo(1);
  }

  /** A number of up to sixty, in digits or as English says it. */
  private static int number(String told) {
    if (told.matches("\\d+")) {
      return Integer.parseInt(told);
    }
    for (int n = 1; n < 100; n++) {
      if (EnglishNumbers.cardinal(n).equals(told)) {
        return n;
      }
    }
    throw new AssertionError("no number: " + told);
  }
}
