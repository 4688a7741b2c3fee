package backtalk.listen;

import backtalk.listen.echo.LoudTalker;
import backtalk.listen.words.Heard;
import backtalk.listen.words.Interpreter;
import backtalk.listen.words.Recognizer;
import backtalk.listen.words.Situation;
import backtalk.listen.words.WakeWord;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;

/** An ear beside a voice that speaks for 16 s: what it hears, and in which block. */
final class EarRig implements Recognizer {

  static final int BLOCK = LoudTalker.BLOCK;
  static final int SPEAKING = 1_600;

  /** How long the voice goes on after somebody talked over it: a device's buffer. */
  private static final int BUFFER = 12;

  private static final Room ROOM = new Room(80, -6, 0.3, 0, 0);

  private final short[] played;
  final List<String> heard = new ArrayList<>();
  Optional<String> words = Optional.of("pause");

  /** What is recognised first, before {@link #words}. */
  final Deque<String> first = new ArrayDeque<>();

  WakeWord policy = WakeWord.NEVER;
  double certainty = Double.POSITIVE_INFINITY;

  /** How certain it is that it was the wake word alone. */
  double call = Double.NEGATIVE_INFINITY;

  int asked;
  Executor recognition = Runnable::run;
  Duration time = Duration.ZERO;
  Duration recognitionTakes = Duration.ZERO;
  EarSettings settings = EarSettings.USUAL;

  private Optional<String> recognized = Optional.empty();

  private EarRig(short[] played) {
    this.played = played;
  }

  static EarRig speaking() throws Exception {
    short[] narration = TestVoices.narration(SPEAKING / 100);
    return new EarRig(Arrays.copyOf(narration, narration.length + 500 * BLOCK));
  }

  static EarRig silent() {
    return new EarRig(new short[1_000 * BLOCK]);
  }

  /** The same, with a voice that falls silent after this block, as it does when it is hushed. */
  EarRig hushedAt(int block) {
    EarRig rig = new EarRig(played.clone());
    Arrays.fill(rig.played, (block + BUFFER) * BLOCK, played.length, (short) 0);
    return rig;
  }

  short[] echo() {
    return ROOM.echo(played);
  }

  short[] played() {
    return played;
  }

  EarRig hear(short[] microphone) {
    Ear[] ear = new Ear[1];
    int[] now = new int[1];
    ear[0] =
        new Ear(
            new Interpreter(this, policy),
            settings,
            recognition,
            what -> heard.add(now[0] + " " + name(what)),
            () -> time.toNanos());
    for (; now[0] < microphone.length / BLOCK; now[0]++) {
      ear[0].hear(
          TestVoices.block(microphone, now[0]),
          TestVoices.block(played, now[0]),
          Situation.HOLDING);
    }
    return this;
  }

  private static String name(Heard heard) {
    if (heard instanceof Heard.Understood understood) {
      return understood.command().name();
    } else if (heard instanceof Heard.AmongTalk among) {
      return "among talk: " + among.command();
    } else if (heard instanceof Heard.Doubtful doubtful) {
      return "perhaps " + doubtful.command();
    }
    return switch (heard.getClass().getSimpleName()) {
      case "TalkedOver" -> "talked over";
      case "Called" -> "called";
      case "NotUnderstood" -> "not understood";
      default -> "clapped";
    };
  }

  @Override
  public Optional<String> recognize(short[] speech) {
    asked++;
    time = time.plus(recognitionTakes);
    recognized = first.isEmpty() ? words : Optional.of(first.remove());
    return recognized;
  }

  @Override
  public List<Double> certainty(short[] speech, List<String> said) {
    return said.stream()
        .map(one -> recognized.equals(Optional.of(one)) ? certainty : call)
        .toList();
  }

  @Override
  public void close() {}
}
