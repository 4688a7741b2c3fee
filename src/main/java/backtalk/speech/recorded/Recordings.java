package backtalk.speech.recorded;

import backtalk.audio.AudioClip;
import backtalk.audio.PcmFormat;
import backtalk.audio.file.SoundClips;
import backtalk.audio.file.WavWriter;
import backtalk.speech.TextNormalizer;
import backtalk.system.OwnerOnly;
import backtalk.system.RegularFile;
import backtalk.system.UserException;
import backtalk.system.WholeFile;
import backtalk.words.SpokenLength;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A folder of sentences that one person has said: a WAV file for each, and a table that tells the
 * words of each. At every moment the table names whole files. For one thread that writes.
 */
public final class Recordings {

  /** The form of every recording: all of speech, in half the room of a studio's. */
  public static final PcmFormat FORMAT = new PcmFormat(24_000);

  /** No sentence is longer. */
  public static final Duration LONGEST = Duration.ofSeconds(60);

  /** The table's name. */
  public static final String INDEX = "index.csv";

  /** More than anybody will record. */
  public static final int MOST = 20_000;

  /** Of a table with so many. */
  static final int MOST_INDEX_BYTES = 8_000_000;

  static final List<String> COLUMNS = List.of("text", "file");

  /** What a recording's file may be called. */
  static final String FILE_NAME = "[a-z]+(-[a-z0-9]+)*\\.wav";

  private static final int LEAST_FOR_PACE = 8;
  private static final Duration NO_PAUSE = Duration.ZERO;

  /**
   * One sentence.
   *
   * @param text its words as they are read
   * @param file its name in the folder
   */
  public record Row(String text, String file) {}

  private final Path folder;
  private final Map<Sentence, Row> rows;

  private Recordings(Path folder, Map<Sentence, Row> rows) {
    this.folder = folder;
    this.rows = rows;
  }

  /**
   * What is in a folder; nothing if it is not there.
   *
   * @throws IOException if its table cannot be read; the message is a sentence
   */
  public static Recordings in(Path folder) throws IOException {
    Path index = folder.resolve(INDEX);
    try {
      byte[] bytes = RegularFile.read(index, MOST_INDEX_BYTES);
      return new Recordings(folder, rows(new String(bytes, StandardCharsets.UTF_8)));
    } catch (NoSuchFileException e) {
      return new Recordings(folder, new LinkedHashMap<>());
    } catch (IOException e) {
      throw new IOException(
          "The table of recordings " + index + " cannot be read: " + reason(e), e);
    }
  }

  private static String reason(IOException e) {
    return e instanceof java.nio.file.FileSystemException file && file.getReason() != null
        ? file.getReason() + "."
        : String.valueOf(e.getMessage());
  }

  /** The rows of a table; what names no file of this folder is none. */
  static Map<Sentence, Row> rows(String table) {
    Map<Sentence, Row> rows = new LinkedHashMap<>();
    for (List<String> cells : Table.rows(table)) {
      if (cells.size() >= COLUMNS.size() && cells.get(1).matches(FILE_NAME) && rows.size() < MOST) {
        Row row = new Row(cells.get(0), cells.get(1));
        Sentence.kept(row.text()).ifPresent(sentence -> rows.put(sentence, row));
      }
    }
    return rows;
  }

  /** Where they are. */
  public Path folder() {
    return folder;
  }

  /** What was recorded, in the order in which it was. */
  public Collection<Row> rows() {
    return List.copyOf(rows.values());
  }

  /** Whether a sentence was recorded. */
  public boolean has(Sentence sentence) {
    return rows.containsKey(sentence);
  }

  /** Whether a sentence in plain words can be played: whole, or in its clauses. */
  public boolean covers(String sentence) {
    return !parts(sentence).isEmpty();
  }

  /**
   * The recordings that a sentence is played by: one of all of it, or else one for each clause
   * between commas; none if any is missing.
   */
  List<Sentence> parts(String sentence) {
    Optional<Sentence> whole = Sentence.spoken(sentence).filter(this::has);
    if (whole.isPresent()) {
      return List.of(whole.get());
    }
    List<Sentence> parts = new ArrayList<>();
    for (String clause : Sentence.clauses(sentence)) {
      Optional<Sentence> part = Sentence.spoken(clause).filter(this::has);
      if (part.isEmpty()) {
        return List.of();
      }
      parts.add(part.get());
    }
    return parts;
  }

  /**
   * A recording.
   *
   * @throws IOException if it is not there, or cannot be read; the message is a sentence
   */
  public AudioClip read(Sentence sentence) throws IOException {
    Row row =
        Optional.ofNullable(rows.get(sentence))
            .orElseThrow(() -> new IOException("There is no recording of " + sentence.key() + "."));
    return SoundClips.read(folder.resolve(row.file()), FORMAT, LONGEST);
  }

  /**
   * Keeps a recording, in place of one of the same words.
   *
   * @param text its words
   * @param clip in {@link #FORMAT}
   * @throws IOException if it cannot be written; the message is a sentence
   */
  public void put(String text, AudioClip clip) throws IOException {
    if (add(text, clip)) {
      save();
    }
  }

  /**
   * The same for many of them: they are there when all were {@link #save saved}.
   *
   * @return whether there is anything new to be saved
   */
  public boolean add(String text, AudioClip clip) throws IOException {
    Sentence sentence =
        Sentence.written(text)
            .orElseThrow(() -> new IOException("\"" + text + "\" has no words to say."));
    if (rows.size() >= MOST && !has(sentence)) {
      throw new IOException("A voice can have " + MOST + " recordings at most.");
    }
    if (Files.notExists(folder)) {
      OwnerOnly.makeFolder(folder);
    }
    Row row = new Row(TextNormalizer.normalize(text), sentence.fileName());
    try (WavWriter wav = WavWriter.create(folder.resolve(row.file()), FORMAT, true)) {
      wav.write(clip.samples(), clip.frames());
      wav.commit();
    }
    return !row.equals(rows.put(sentence, row));
  }

  /** Writes the table of what was added. */
  public void save() throws IOException {
    byte[] table = table(rows.values()).getBytes(StandardCharsets.UTF_8);
    try {
      WholeFile.write(folder.resolve(INDEX), table, () -> true);
    } catch (UserException e) {
      throw new IOException(e); // nothing was asked that could refuse
    }
  }

  static String table(Collection<Row> rows) {
    StringBuilder table = new StringBuilder(Table.line(COLUMNS));
    rows.forEach(row -> table.append(Table.line(List.of(row.text(), row.file()))));
    return table.toString();
  }

  /**
   * How fast they are spoken, in real words a minute; empty where too few can be read to tell.
   *
   * @param most how many are looked at
   */
  public Optional<Double> pace(int most) {
    double seconds = 0;
    double expected = 0;
    int counted = 0;
    for (Map.Entry<Sentence, Row> entry : rows.entrySet()) {
      if (counted < most && entry.getKey().key().contains(" ")) {
        try {
          seconds += read(entry.getKey()).duration().toMillis();
          expected +=
              SpokenLength.of(entry.getValue().text(), SpokenLength.CALM, NO_PAUSE).toMillis();
          counted++;
        } catch (IOException e) {
          // Whoever plays it tells.
        }
      }
    }
    return counted < LEAST_FOR_PACE
        ? Optional.empty()
        : Optional.of(SpokenLength.CALM * expected / seconds);
  }
}
