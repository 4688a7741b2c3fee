package backtalk.studio;

import backtalk.audio.AudioClip;
import backtalk.audio.Leveller;
import backtalk.audio.Loudness;
import backtalk.setup.Setup;
import backtalk.setup.Voices;
import backtalk.speech.PaceTable;
import backtalk.speech.Speaker;
import backtalk.speech.SpeechEngine;
import backtalk.speech.SpeechException;
import backtalk.speech.Voice;
import backtalk.speech.VoiceProgram;
import backtalk.speech.VoiceReader;
import backtalk.speech.command.WaitingCredit;
import backtalk.system.UserException;
import backtalk.system.WholeFile;
import backtalk.yaml.edit.Fresh;
import backtalk.yaml.edit.YamlEdit;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Measures a voice that is a program, and writes what came of it into the person's own copy. */
public record Calibration(Setup setup) {

  /** What sessions are made of, long enough that a minute of their words says something. */
  private static final List<String> SENTENCES =
      List.of(
          "Lie on your back, with both knees bent and your feet flat on the floor.",
          "Rest your left ankle on your right thigh, just above the knee.",
          "Now slowly pull your right thigh towards your chest, and hold.",
          "Keep breathing, and let your shoulders sink into the floor.",
          "Halfway. If you can, go a little deeper now.",
          "And slowly put both feet back on the floor.",
          "Change sides. Now the same on the right side, for thirty seconds.",
          "Kneel on all fours, with your hands under your shoulders.",
          "Take your time to sit up, one hand on the floor beside you.",
          "That was the last one. Take a deep breath, and let it go.");

  private static final double EVERYDAY = 130;

  /** What is asked of it: everyday paces, and what a countdown may need. */
  private static final List<Double> ASKED = List.of(80.0, EVERYDAY, 220.0);

  private static final Pattern BLANK = Pattern.compile("\\s+");

  /** On a line of its own, and what our own files say of it. */
  private static final Pattern PACES =
      Pattern.compile("(?m)^([ \\t]+paces:[ \\t]*)\\{[^{}\\n]*}([ \\t]*# not measured[^\\n]*)?");

  private static final double SLOWEST = 60;
  private static final double FASTEST = 300;
  private static final double MOST_GAIN = 6;
  private static final double CLOSE_ENOUGH = 0.5;

  /** What the sentences came to. */
  private record Measured(double pace, double loudness) {}

  /**
   * Measures a voice.
   *
   * @throws SpeechException if it does not speak
   */
  public void measure(String id) throws UserException, SpeechException {
    Voices voices = setup.voices();
    Voice voice = voices.find(id);
    VoiceProgram program =
        voice
            .program()
            .orElseThrow(
                () ->
                    new UserException(
                        "The voice "
                            + voice.id()
                            + " need not be measured: only voices that are programs are."));
    voices.check(voice);
    Path file = voices.file(voice.id()).orElseThrow();
    try {
      String before = Files.readString(file);
      String after =
          program.paces().isPresent()
              ? withPaces(voice, program.paces().get(), before)
              : withPace(voice, before);
      Path own = voices.own().resolve(voice.id() + ".yaml");
      write(own, after);
      tell("Written to %s.", own);
    } catch (IOException e) {
      throw VoiceShelf.failed(e);
    }
  }

  private String withPaces(Voice voice, PaceTable paces, String text)
      throws UserException, SpeechException {
    Map<Double, Double> points = new TreeMap<>();
    double loudness = 0;
    double before = 0;
    for (double asked : ASKED) {
      Measured measured = measured(voice.at(asked));
      tell("Asked for %.0f words a minute, it speaks %.0f.", asked, measured.pace());
      if (measured.pace() < before + 1) {
        throw new UserException(
            "The voice "
                + voice.id()
                + " speaks no faster when it is told to: {pace} or paces in its file is wrong.");
      }
      before = measured.pace();
      loudness = asked == EVERYDAY ? measured.loudness() : loudness;
      points.put((double) Math.round(measured.pace()), Double.valueOf(paces.write(asked)));
    }
    Matcher line = PACES.matcher(text);
    if (!line.find()) {
      throw new UserException(
          "The voice file has its paces on several lines. Write instead: paces: "
              + PaceTable.of(points, paces.whole()).write());
    }
    String written = line.group(1) + PaceTable.of(points, paces.whole()).write();
    String measured = line.group(2) == null ? "" : "  # measured by \"voices calibrate\"";
    String changed = line.replaceFirst(Matcher.quoteReplacement(written + measured));
    return withGain(loudness, changed);
  }

  private String withPace(Voice voice, String text) throws UserException, SpeechException {
    Measured measured = measured(voice);
    tell("It speaks %.0f words a minute.", measured.pace());
    double pace = Math.max(SLOWEST, Math.min(FASTEST, measured.pace()));
    return withGain(
        measured.loudness(), set(text, "pace", String.format(Locale.ROOT, "%.0f", pace)));
  }

  /**
   * What is missing though every sentence was made as loud as its peaks allow. It was measured
   * without the gain that the file may have from the last time.
   */
  private String withGain(double loudness, String text) throws UserException {
    double missing = Leveller.SPEECH.targetLufs() - loudness;
    tell("It comes to %.1f LUFS; voices are at %.0f.", loudness, Leveller.SPEECH.targetLufs());
    if (Math.abs(missing) < CLOSE_ENOUGH) {
      return text;
    }
    double gain = Math.max(-MOST_GAIN, Math.min(MOST_GAIN, missing));
    return set(text, "gain", String.format(Locale.ROOT, "%.1f", gain));
  }

  private static String set(String text, String key, String value) throws UserException {
    return YamlEdit.set(text, List.of(key), Fresh.of(value), found -> false).stream()
        .findFirst()
        .orElseThrow(
            () -> new UserException("The voice file has no place for \"" + key + "\": add it."));
  }

  private Measured measured(Voice voice) throws UserException, SpeechException {
    try (SpeechEngine engine = setup.voices().alone(voice, WaitingCredit.endless())) {
      return measured(engine);
    }
  }

  private static Measured measured(SpeechEngine engine) throws SpeechException {
    long words = 0;
    double seconds = 0;
    double loudness = 0;
    for (String text : SENTENCES) {
      for (String sentence : Speaker.sentences(text)) {
        AudioClip clip = engine.speak(sentence, 1);
        words += BLANK.splitAsStream(sentence).count();
        seconds += clip.frames() / (double) clip.format().sampleRate();
        loudness += Loudness.integrated(Leveller.SPEECH.level(clip));
      }
    }
    long sentences = SENTENCES.stream().mapToLong(text -> Speaker.sentences(text).size()).sum();
    return new Measured(60 * words / seconds, loudness / sentences);
  }

  /** A file that could not be read would keep the voice from speaking. */
  private static void write(Path file, String text) throws IOException, UserException {
    Path trial = Files.createTempFile("backtalk-", ".yaml");
    try {
      Files.writeString(trial, text);
      VoiceReader.read(trial);
    } finally {
      Files.delete(trial);
    }
    Files.createDirectories(file.getParent());
    WholeFile.write(file, text.getBytes(StandardCharsets.UTF_8), () -> true);
  }

  private void tell(String form, Object... values) {
    setup.environment().out().printf(Locale.ROOT, form + "%n", values);
    setup.environment().out().flush();
  }
}
