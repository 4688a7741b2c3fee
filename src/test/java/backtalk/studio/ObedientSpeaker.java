package backtalk.studio;

import backtalk.app.TestEnvironment;
import backtalk.audio.AudioClip;
import backtalk.listen.EarSounds;
import backtalk.speech.SpeechException;
import backtalk.speech.recorded.Spoken;
import backtalk.words.SpokenLength;
import java.io.StringWriter;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Somebody at a microphone, who says what they are asked for, or what a test has them do instead.
 */
public final class ObedientSpeaker {

  /** In the place of what is to be said: the microphone is pulled out. */
  public static final String LOST = "lost";

  private static final double PEAK = 0.3;
  private static final double ROOM = 0.0004;

  private final SpeakingMicrophone microphone = new SpeakingMicrophone();
  private final List<String> asked = new ArrayList<>();
  private final Deque<Double> peaks = new ArrayDeque<>();
  private final Deque<String> instead = new ArrayDeque<>();

  public SpeakingMicrophone microphone() {
    return microphone;
  }

  /** The sentences that were asked for. */
  public List<String> asked() {
    return asked;
  }

  /** How loud the next sentences are: 1 is the loudest that there is, below 0 there is no more. */
  public void loud(Double... next) {
    peaks.addAll(List.of(next));
  }

  /** The next words are these. */
  public void saysInstead(String... words) {
    instead.addAll(List.of(words));
  }

  /** Says a sentence, as long as it takes, in a room. */
  public void saySentence(String text) {
    asked.add(text);
    double seconds = SpokenLength.of(text, SpokenLength.CALM, Duration.ZERO).toMillis() / 1000.0;
    double peak = peaks.isEmpty() ? PEAK : peaks.remove();
    if (peak < 0) {
      microphone.lose();
    } else {
      AudioClip words = Spoken.amid(0.4, Spoken.words(seconds, peak), 1.2);
      microphone.say(Spoken.inNoise(words, peak == 0 ? 0 : ROOM * peak / PEAK));
      microphone.say(Spoken.amid(8, Spoken.words(0, 0), 0));
    }
  }

  /** Says a word in the voice that needs no file; silence for an empty one. */
  public void sayWord(String asked) {
    String words = asked.isEmpty() || instead.isEmpty() ? asked : instead.remove();
    if (words.equals(LOST)) {
      microphone.lose();
      return;
    }
    try {
      short[] said =
          words.isEmpty()
              ? new short[16_000]
              : TestEnvironment.PLAIN_VOICE.speak(words, 1).samples();
      short[] all = EarSounds.joined(EarSounds.silence(700), said, EarSounds.silence(900));
      all = EarSounds.sum(all, EarSounds.noise(all.length / 16 + 1, 40, 3));
      microphone.say(AudioClip.of(TestEnvironment.FORMAT, all));
    } catch (SpeechException e) {
      throw new AssertionError(e);
    }
  }

  /** A screen on which somebody reads what they are to say. */
  public static final class Screen extends StringWriter {

    private final Pattern asking;
    private final Consumer<Matcher> to;
    private int seen;

    /**
     * @param asking what asks for something
     * @param to says it
     */
    public Screen(String asking, Consumer<Matcher> to) {
      this.asking = Pattern.compile(asking);
      this.to = to;
    }

    @Override
    public void write(String text, int from, int length) {
      super.write(text, from, length);
      Matcher matcher = asking.matcher(getBuffer());
      if (matcher.find(seen)) {
        seen = matcher.end();
        to.accept(matcher);
      }
    }
  }
}
