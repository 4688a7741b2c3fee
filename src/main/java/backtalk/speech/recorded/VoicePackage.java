package backtalk.speech.recorded;

import backtalk.audio.AudioClip;
import backtalk.audio.file.NewFile;
import backtalk.audio.file.SoundClips;
import backtalk.speech.RecordedVoice;
import backtalk.speech.Voice;
import backtalk.speech.VoiceReader;
import backtalk.yaml.Texts;
import backtalk.yaml.YamlException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * A recorded voice in one file, a zip: the voice file, the table of its recordings, and each of
 * them, in this order. Whoever reads one trusts nothing in it: no name leads anywhere, everything
 * has a limit, and what is kept was written anew.
 */
public final class VoicePackage {

  /** The ending of its name. */
  public static final String ENDING = ".zip";

  private static final int MOST_VOICE_BYTES = 16_000;
  private static final int MOST_RECORDING_BYTES = 4_000_000;
  private static final long MOST_BYTES = 1_000_000_000;
  private static final String VOICE_ENDING = ".yaml";

  private VoicePackage() {}

  /** A package is not one, or not one to be taken. The message is a sentence for the person. */
  public static final class BadPackageException extends IOException {
    private static final long serialVersionUID = 1L;

    BadPackageException(String message) {
      super(message);
    }

    BadPackageException(String message, Throwable cause) {
      super(message, cause);
    }
  }

  /**
   * Writes a package.
   *
   * @param voice whose speaker allows it
   * @param recordings each is copied as it is; one that cannot be read ends it
   */
  public static void write(NewFile target, Voice voice, Recordings recordings) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(target.stream())) {
      add(zip, voice.id() + VOICE_ENDING, RecordedVoiceFile.text(voice));
      add(zip, inFolder(voice.id(), Recordings.INDEX), Recordings.table(recordings.rows()));
      for (Recordings.Row row : recordings.rows()) {
        zip.putNextEntry(new ZipEntry(inFolder(voice.id(), row.file())));
        Files.copy(recordings.folder().resolve(row.file()), zip);
        zip.closeEntry();
      }
      zip.finish();
      target.commit();
    }
  }

  private static String inFolder(String id, String name) {
    return id + "/" + name;
  }

  private static void add(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  /**
   * Reads a package.
   *
   * @param folder an empty one, in which its recordings are written anew
   * @return the voice, whatever it is to be called here
   * @throws BadPackageException if there is anything in it that does not belong there
   */
  public static Voice read(Path file, Path folder) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new BadPackageException("There is no file " + file + ".");
    }
    try (InputStream in = Files.newInputStream(file);
        ZipInputStream zip = new ZipInputStream(in, StandardCharsets.UTF_8)) {
      return new Reader(file, zip, folder).read();
    } catch (ZipException | IllegalArgumentException | java.io.EOFException e) {
      throw new BadPackageException(file + " is damaged, or is no zip file.", e);
    }
  }

  /** One package that is read. */
  private static final class Reader {

    private final Path file;
    private final ZipInputStream zip;
    private final Path folder;
    private long left = MOST_BYTES;

    Reader(Path file, ZipInputStream zip, Path folder) {
      this.file = file;
      this.zip = zip;
      this.folder = folder;
    }

    Voice read() throws IOException {
      ZipEntry first =
          Optional.ofNullable(zip.getNextEntry())
              .orElseThrow(() -> bad("is damaged, or is no zip file"));
      String name = first.getName();
      String id = name.replaceFirst("\\.yaml$", "");
      if (!name.endsWith(VOICE_ENDING) || !Texts.isId(id)) {
        throw bad("is no voice: it begins with " + shown(name) + ", not with a voice file");
      }
      Voice voice = voice(bytes(name, MOST_VOICE_BYTES), id);
      expect(inFolder(id, Recordings.INDEX));
      Map<String, String> texts = texts(bytes(Recordings.INDEX, Recordings.MOST_INDEX_BYTES));
      recordings(id, texts);
      return voice;
    }

    private Voice voice(byte[] bytes, String id) throws IOException {
      Path text = Files.createTempFile(folder, "voice", VOICE_ENDING);
      try {
        Files.write(text, bytes);
        Voice voice = VoiceReader.read(text);
        if (voice.engine() != Voice.Engine.RECORDED) {
          throw bad("is refused: its voice is no recorded one, and may start programs");
        } else if (!voice.id().equals(id)) {
          throw bad("is no voice: " + id + VOICE_ENDING + " is about " + voice.id());
        } else if (voice.recorded().flatMap(RecordedVoice::allowed).isEmpty()) {
          throw bad("does not say that its speaker allows to share it");
        }
        return voice;
      } catch (YamlException e) {
        String first = e.problems().get(0).heard();
        throw new BadPackageException(
            "The voice file in " + file + " is not understood: " + first, e);
      } finally {
        Files.delete(text);
      }
    }

    private Map<String, String> texts(byte[] table) throws IOException {
      Map<String, String> texts = new HashMap<>();
      Recordings.rows(new String(table, StandardCharsets.UTF_8))
          .values()
          .forEach(row -> texts.put(row.file(), row.text()));
      if (texts.isEmpty()) {
        throw bad("has no recordings in its table");
      }
      return texts;
    }

    private void recordings(String id, Map<String, String> texts) throws IOException {
      Recordings recordings = Recordings.in(folder);
      Set<String> seen = new HashSet<>();
      Path sound = Files.createTempFile(folder, "sound", ".part");
      try {
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
          String name = entry.getName();
          String plain = name.startsWith(id + "/") ? name.substring(id.length() + 1) : "";
          Optional<String> text = Optional.ofNullable(texts.get(plain));
          if (text.isEmpty() || !plain.matches(Recordings.FILE_NAME) || !seen.add(plain)) {
            throw bad("is refused: " + shown(name) + " does not belong into a voice");
          }
          Files.write(sound, bytes(plain, MOST_RECORDING_BYTES));
          recordings.add(text.get(), clip(sound, plain));
        }
      } finally {
        Files.deleteIfExists(sound);
      }
      if (seen.size() < texts.size()) {
        throw bad("is not whole: recordings are missing");
      }
      recordings.save();
    }

    private AudioClip clip(Path sound, String name) throws BadPackageException {
      try {
        Duration most = Recordings.LONGEST;
        return SoundClips.read(sound, Recordings.FORMAT, most);
      } catch (IOException e) {
        throw new BadPackageException(
            "The recording " + name + " in " + file + " is damaged, or no sound.", e);
      }
    }

    private void expect(String name) throws IOException {
      String found = Optional.ofNullable(zip.getNextEntry()).map(ZipEntry::getName).orElse("");
      if (!found.equals(name)) {
        throw bad("is no voice: expected " + name + " in it, found " + shown(found));
      }
    }

    /** What a file says of its size is not asked. */
    private byte[] bytes(String name, int most) throws IOException {
      byte[] bytes = zip.readNBytes((int) Math.min(most, left) + 1);
      if (bytes.length > most || bytes.length > left) {
        throw bad("is refused: " + shown(name) + " is larger than a voice needs");
      }
      left -= bytes.length;
      return bytes;
    }

    private BadPackageException bad(String what) {
      return new BadPackageException(file + " " + what + ".");
    }

    private static String shown(String name) {
      int most = 80;
      return name.isEmpty()
          ? "nothing"
          : "\"" + (name.length() > most ? name.substring(0, most) + "…" : name) + "\"";
    }
  }
}
