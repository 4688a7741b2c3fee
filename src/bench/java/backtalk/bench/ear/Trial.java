package backtalk.bench.ear;

import backtalk.bench.ear.BenchSpeaker.Take;
import backtalk.listen.rig.EarRun;
import backtalk.listen.rig.EchoPath;
import backtalk.listen.rig.Hearer;
import backtalk.listen.rig.Noise;
import backtalk.listen.rig.NotedCommand;
import backtalk.listen.rig.Waves;
import backtalk.listen.words.Heard;
import backtalk.session.Command;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;

/** One speaker says every command under one condition, one after the other. */
final class Trial {

  private static final double BEFORE_FIRST = 3;
  private static final double BEFORE_FIRST_OVER_VOICE = 10;

  /** A command that is told later than this after its end is told too late. */
  private static final double WAIT = 1.6;

  /** In seconds: longer than any ear listens to somebody who talked over the program's voice. */
  private static final int LONGEST_DUCK = 10;

  private final Condition condition;
  private final BenchSpeaker speaker;
  private final Material material;
  private final Random random;
  private final EarRun run;
  private final List<CommandOutcome> outcomes = new ArrayList<>();
  private int trueDucks;

  Trial(Condition condition, BenchSpeaker speaker, Material material, Hearer.Maker maker) {
    this.condition = condition;
    this.speaker = speaker;
    this.material = material;
    this.random = new Random((condition.name() + speaker.name()).hashCode());
    this.run = new EarRun(maker, background());
    if (condition.leak().isPresent()) {
      // A microphone is open before the first word: what it hears then is the noise of the room.
      run.listen(BEFORE_FIRST);
      double echo = Condition.USUAL_LEVEL + condition.leak().getAsDouble();
      double delay = 0.02 + 0.18 * random.nextDouble();
      run.speaking(material.narration(), new EchoPath(delay, echo - material.narrationLevel()));
    }
  }

  private float[] background() {
    float[] own = Waves.atRms(Noise.pink(Waves.frames(30), new Random(1)), Condition.QUIET_LEVEL);
    double level = condition.level() - condition.snr();
    switch (condition.noise()) {
      case NONE -> {}
      case PINK -> Waves.add(own, 0, Waves.atRms(Noise.pink(own.length, new Random(2)), level));
      case BABBLE -> Waves.add(own, 0, Waves.atRms(material.babble(own.length), level));
    }
    return own;
  }

  /**
   * Runs it.
   *
   * @param takes in how many ways each of the commands that matter most is said, 1 to 3
   */
  List<CommandOutcome> outcomes(int takes) {
    begin();
    int turn = speaker.name().hashCode();
    for (SpokenLine line : SpokenLine.all(condition.form())) {
      for (int i = 0; i < (line.isSafety() ? takes : 1); i++) {
        say(line, Take.inTurn(turn++));
      }
    }
    return outcomes;
  }

  /** What comes before the first command. */
  void begin() {
    run.listen(condition.leak().isPresent() ? BEFORE_FIRST_OVER_VOICE : BEFORE_FIRST);
  }

  /** How often the program's own voice fell silent for nothing. */
  int falseDucks() {
    long ducks =
        run.noted().stream().filter(note -> note.heard() instanceof Heard.TalkedOver).count();
    return (int) ducks - trueDucks;
  }

  /** How long it took, in seconds of sound. */
  double seconds() {
    return Waves.seconds(run.frame());
  }

  /** The next command, with what comes before and after it. */
  void say(SpokenLine line, Take take) {
    float[] dry = material.voices().say(speaker, take, line.text());
    float[] heard = condition.room().map(room -> room.heard(dry)).orElse(dry);
    run.listen(1.2 + random.nextDouble());
    if (condition.leak().isPresent()) {
      waitForTheVoice();
    }
    long start = run.frame();
    run.hear(Waves.atSpeechLevel(heard, condition.level()));
    long end = start + dry.length;
    listenUntil(end + Waves.frames(WAIT), start);
    goOn();
    outcomes.add(outcome(line, start, end));
  }

  /** A word is to fall on the program's words, and not into a pause between them. */
  private void waitForTheVoice() {
    run.listen(1.5 + random.nextDouble());
    goOn();
    for (int i = 0; i < 2000 && run.voiceAhead(0.4) < material.narrationRms() - 6; i++) {
      run.listen(Waves.seconds(Waves.BLOCK));
    }
  }

  private void listenUntil(long frame, long start) {
    while (run.frame() < frame && understood(start).isEmpty()) {
      run.listen(Waves.seconds(Waves.BLOCK));
    }
  }

  /** Lets the ear come to an end with what it listens to, and the program go on speaking. */
  private void goOn() {
    for (int i = 0; i < LONGEST_DUCK * 100 && run.isDucked(); i++) {
      run.listen(Waves.seconds(Waves.BLOCK));
    }
    run.goOn();
  }

  private Optional<NotedCommand> understood(long start) {
    return run.noted().stream()
        .filter(note -> note.frame() > start && note.heard() instanceof Heard.Understood)
        .findFirst();
  }

  private CommandOutcome outcome(SpokenLine line, long start, long end) {
    Optional<NotedCommand> told = understood(start);
    Optional<Command> command = told.map(note -> ((Heard.Understood) note.heard()).command());
    OptionalDouble duck =
        run.noted().stream()
            .filter(note -> note.frame() > start && note.heard() instanceof Heard.TalkedOver)
            .mapToDouble(note -> Waves.seconds(note.frame() - start))
            .findFirst();
    trueDucks += duck.isPresent() ? 1 : 0;
    OptionalDouble answer =
        told.stream()
            .mapToDouble(note -> Waves.seconds(note.frame() - end) + note.computeSeconds())
            .findFirst();
    return new CommandOutcome(condition, speaker, line, command, answer, duck);
  }
}
