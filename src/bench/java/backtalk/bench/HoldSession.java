package backtalk.bench;

import backtalk.audio.AudioClip;
import backtalk.plan.Plan;
import backtalk.plan.Planner;
import backtalk.plan.Preferences;
import backtalk.plan.SegmentKind;
import backtalk.routine.reader.RoutineReader;
import backtalk.score.Arranger;
import backtalk.score.Narrator;
import backtalk.score.ScoredSegment;
import backtalk.speech.Speaker;
import backtalk.speech.SpeechEngine;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A short session of holds of 10 s, and how to find them in a recording.
 *
 * @param holdStarts the first frame of each hold, as planned
 * @param clips the words of a hold, each a clip that begins with its first sound
 */
record HoldSession(List<Long> holdStarts, List<AudioClip> clips) {

  static final int HOLDS = 3;
  static final long HOLD_SECONDS = 10;

  /** 7 s: a number that is not heard is not to be taken from the next hold. */
  private static final long SEARCH_FRAMES = 7 * 16_000;

  /** The words of a hold. The first belongs on its first frame, the others on the last seconds. */
  static final List<String> WORDS =
      List.of("Hold for ten seconds.", "Five.", "Four.", "Three.", "Two.", "One.");

  static HoldSession with(Path home) throws Exception {
    BenchVoice voice = BenchVoice.in(home);
    SpeechEngine engine = new Speaker(voice.engine());
    Plan plan = Planner.plan(RoutineReader.read(text(), "hold.yaml"), Preferences.defaults());
    Arranger arranger =
        new Arranger(plan, new Narrator(plan, voice.pace(), Speaker.DEFAULT_PAUSE), engine);
    List<Long> starts = new ArrayList<>();
    for (Optional<ScoredSegment> next = arranger.next(); next.isPresent(); next = arranger.next()) {
      if (next.get().segment().kind() == SegmentKind.HOLD) {
        starts.add(next.get().startFrame());
      }
    }
    List<AudioClip> clips = new ArrayList<>();
    for (String word : WORDS) {
      clips.add(engine.speak(word, 1));
    }
    return new HoldSession(starts, clips);
  }

  /** The routine file. */
  String file() {
    return text();
  }

  private static String text() {
    return """
    format: 1
    id: hold
    name: Hold
    stretches:
      - id: stand
        name: Stand
        position: standing
        set-up: [Stand still.]
        short: [Still.]
        hold: %ss
        repeat: %s
        rest: 2s
        come-out: [Let go.]
    """
        .formatted(HOLD_SECONDS, HOLDS);
  }

  /** Finds the holds in a recording, wherever they begin, up to one whose first sound is lost. */
  List<HeardHold> find(short[] recording) {
    ClipFinder finder = new ClipFinder(recording);
    List<HeardHold> holds = new ArrayList<>();
    for (int i = 0; i < HOLDS; i++) {
      OptionalLong first = finder.next(clips.get(0), Integer.MAX_VALUE);
      if (first.isEmpty()) {
        return holds;
      }
      List<OptionalLong> numbers = new ArrayList<>();
      for (AudioClip number : clips.subList(1, clips.size())) {
        numbers.add(finder.next(number, SEARCH_FRAMES));
      }
      holds.add(new HeardHold(first.getAsLong(), numbers));
    }
    return holds;
  }
}
