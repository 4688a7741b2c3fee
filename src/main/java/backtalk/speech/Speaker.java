package backtalk.speech;

import backtalk.audio.AudioClip;
import backtalk.audio.Frames;
import backtalk.audio.Leveller;
import java.text.BreakIterator;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * An engine made fit for a session: text is put into plain words, spoken sentence by sentence with
 * a pause between, and brought to one loudness; what was spoken before is remembered.
 */
public final class Speaker extends ForwardingEngine {

  /** The pause between two sentences. */
  public static final Duration DEFAULT_PAUSE = Duration.ofMillis(400);

  private final Duration pause;
  private final Leveller leveller;
  private final SpeechCache cache;

  /** A speaker with the usual pause, loudness and cache. */
  public Speaker(SpeechEngine engine) {
    this(engine, DEFAULT_PAUSE, Leveller.SPEECH, new SpeechCache(SpeechCache.DEFAULT_FRAMES));
  }

  /**
   * @param pause the silence between two sentences at tempo 1; it shrinks as the tempo grows
   * @param cache for this speaker alone: its keys do not name the engine
   */
  public Speaker(SpeechEngine engine, Duration pause, Leveller leveller, SpeechCache cache) {
    super(engine);
    if (pause.isNegative()) {
      throw new IllegalArgumentException("pause " + pause + ", expected 0 or more");
    }
    this.pause = pause;
    this.leveller = leveller;
    this.cache = cache;
  }

  @Override
  public AudioClip speak(String text, double tempo) throws SpeechException {
    SpeechCache.CacheKey key = new SpeechCache.CacheKey(text, tempo);
    Optional<AudioClip> known = cache.get(key);
    if (known.isPresent()) {
      return known.get();
    }
    AudioClip whole = joined(spoken(text, tempo), tempo);
    AudioClip clip = text.contains(" ") ? leveller.level(whole) : leveller.levelWord(whole);
    cache.put(key, clip);
    return clip;
  }

  private List<AudioClip> spoken(String text, double tempo) throws SpeechException {
    List<AudioClip> clips = new ArrayList<>();
    for (String sentence : sentences(text)) {
      clips.add(super.speak(sentence, tempo));
    }
    if (clips.isEmpty()) {
      throw new SpeechException(
          text.isBlank()
              ? "There is no text to speak."
              : "There is nothing to speak in \"" + text + "\".");
    }
    return clips;
  }

  /** What an engine is given for a text: its sentences in plain words, if they have a letter. */
  public static List<String> sentences(String written) {
    String text = TextNormalizer.normalize(written);
    BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);
    breaks.setText(text);
    List<String> sentences = new ArrayList<>();
    int from = breaks.first();
    for (int to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
      String sentence = text.substring(from, to).strip();
      if (sentence.chars().anyMatch(Character::isLetter)) {
        sentences.add(sentence);
      }
    }
    return sentences;
  }

  private AudioClip joined(List<AudioClip> clips, double tempo) {
    if (clips.size() == 1) {
      return clips.get(0);
    }
    int gap = (int) Math.round(Frames.in(pause, format()) / tempo);
    int length = clips.stream().mapToInt(AudioClip::frames).sum() + gap * (clips.size() - 1);
    short[] all = new short[length];
    int at = 0;
    for (AudioClip clip : clips) {
      System.arraycopy(clip.samples(), 0, all, at, clip.frames());
      at += clip.frames() + gap;
    }
    return AudioClip.of(format(), all);
  }
}
