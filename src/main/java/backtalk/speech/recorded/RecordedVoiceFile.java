package backtalk.speech.recorded;

import backtalk.speech.Lexicon;
import backtalk.speech.RecordedVoice;
import backtalk.speech.Voice;
import backtalk.speech.VoiceReader;
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
import java.util.Optional;

/** The voice file of a recorded voice, as Backtalk writes it. */
public final class RecordedVoiceFile {

  /** Of the voices that can be told slower or faster; others are taken for the nearest. */
  private static final double SLOWEST = 60;

  private static final double FASTEST = 300;

  private RecordedVoiceFile() {}

  /** A voice without a recording yet. */
  public static Voice fresh(String id, String name, String licence, double pace) {
    return new Voice(
        id,
        name,
        "en-US",
        licence,
        Voice.Engine.RECORDED,
        id,
        pace,
        0,
        0,
        Lexicon.empty(),
        Optional.empty(),
        Optional.of(new RecordedVoice(pace, Optional.empty(), Optional.empty())));
  }

  /** The same with another name, licence and word of the speaker. */
  public static Voice with(
      Voice voice, String id, String licence, Optional<String> spare, Optional<String> allowed) {
    double pace = voice.recorded().orElseThrow().pace();
    return new Voice(
        id,
        voice.name(),
        voice.language(),
        licence,
        Voice.Engine.RECORDED,
        id,
        pace,
        0,
        voice.gain(),
        Lexicon.empty(),
        Optional.empty(),
        Optional.of(new RecordedVoice(pace, spare, allowed)));
  }

  /** The text of a file. */
  public static String text(Voice voice) {
    RecordedVoice recorded = voice.recorded().orElseThrow();
    StringBuilder text = new StringBuilder();
    text.append("# A voice that was recorded: its sentences are in the folder ")
        .append(voice.engineVoice())
        .append(" beside this file.\nformat: 1\n");
    add(text, "id", voice.id());
    add(text, "name", quoted(voice.name()));
    add(text, "language", quoted(voice.language()));
    add(text, "licence", quoted(voice.licence()));
    add(text, "engine", "recorded");
    add(text, "voice", voice.engineVoice());
    add(text, "pace", whole(recorded.pace()));
    if (voice.gain() != 0) {
      add(text, "gain", String.format(Locale.ROOT, "%.1f", voice.gain()));
    }
    recorded.spare().ifPresent(id -> add(text, "spare", id));
    recorded.allowed().ifPresent(word -> add(text, "sharing", quoted(word)));
    return text.toString();
  }

  private static void add(StringBuilder text, String key, String value) {
    text.append(key).append(": ").append(value).append('\n');
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  private static String whole(double pace) {
    return Long.toString(Math.round(Math.max(SLOWEST, Math.min(FASTEST, pace))));
  }

  /**
   * Writes a file, in place of one that is there.
   *
   * @throws IOException if it cannot be written, or would be no voice file
   */
  public static void write(Path file, Voice voice) throws IOException {
    keep(file, text(voice));
  }

  /** Notes the pace that was measured, and leaves every other line as it is. */
  public static void notePace(Path file, double pace) throws IOException {
    String text = Files.readString(file);
    Optional<String> changed =
        YamlEdit.set(text, List.of("pace"), Fresh.of(whole(pace)), found -> false).stream()
            .findFirst();
    if (changed.isPresent() && !changed.get().equals(text)) {
      keep(file, changed.get());
    }
  }

  private static void keep(Path file, String text) throws IOException {
    try {
      WholeFile.write(file, text.getBytes(StandardCharsets.UTF_8), () -> true);
      VoiceReader.read(file);
    } catch (UserException e) {
      throw new IOException(e.getMessage(), e);
    }
  }
}
