package backtalk.setup;

import backtalk.listen.taught.TaughtVoice;
import backtalk.listen.taught.TaughtWord;
import backtalk.system.FileTrouble;
import backtalk.system.OwnerOnly;
import backtalk.system.RegularFile;
import backtalk.system.UserException;
import backtalk.system.WholeFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * What this person's voice has taught, in a file for their eyes alone: a line for each way of each
 * word. It holds how loud bands are and what a network makes of it, and no sound.
 */
public final class TaughtVoiceFile {

  private static final String FIRST_LINE = "backtalk taught voice 2";

  /** There a word has bands alone; it serves all the same. */
  private static final String FIRST_LINE_BEFORE = "backtalk taught voice 1";

  private static final String BETWEEN = "\t";
  private static final int MOST_BYTES = 1 << 20;

  private final Path folder;
  private final Path file;
  private final Path offered;

  public TaughtVoiceFile(Environment environment) {
    folder = environment.userFolders().data().resolve("ear");
    file = folder.resolve("taught-voice");
    offered = folder.resolve("offered");
  }

  /**
   * What was taught; nothing where there is no file.
   *
   * @throws UserException if it cannot be read, or is something else
   */
  public TaughtVoice read() throws UserException {
    try {
      if (!Files.exists(file)) {
        return TaughtVoice.NOBODY;
      }
      String text = new String(RegularFile.read(file, MOST_BYTES), StandardCharsets.UTF_8);
      List<String> lines = text.lines().toList();
      if (lines.isEmpty() || !List.of(FIRST_LINE, FIRST_LINE_BEFORE).contains(lines.get(0))) {
        throw new IllegalArgumentException("it begins otherwise");
      }
      int parts = lines.get(0).equals(FIRST_LINE) ? 3 : 2;
      List<TaughtWord> all = new ArrayList<>();
      for (String line : lines.subList(1, lines.size())) {
        all.add(word(line.split(BETWEEN, -1), parts));
      }
      return new TaughtVoice(all);
    } catch (IOException e) {
      throw new UserException(
          "What your voice taught cannot be read: " + file + ": " + FileTrouble.reason(e) + ".");
    } catch (IllegalArgumentException e) {
      throw new UserException(
          "What your voice taught is damaged: "
              + file
              + ". \"backtalk listen --forget\" deletes it; then teach it again.");
    }
  }

  private static TaughtWord word(String[] parts, int count) {
    if (parts.length != count) {
      throw new IllegalArgumentException("no word and what is kept of it");
    }
    Base64.Decoder decoder = Base64.getDecoder();
    byte[] features = count > 2 ? decoder.decode(parts[2]) : new byte[0];
    return TaughtWord.ofBytes(parts[0], decoder.decode(parts[1]), features);
  }

  /** Keeps it in the place of what was taught before. */
  public void write(TaughtVoice voice) throws UserException {
    StringBuilder text = new StringBuilder(FIRST_LINE).append('\n');
    for (TaughtWord word : voice.all()) {
      text.append(word.words());
      for (byte[] kept : List.of(word.levelBytes(), word.featureBytes())) {
        text.append(BETWEEN).append(Base64.getEncoder().encodeToString(kept));
      }
      text.append('\n');
    }
    try {
      OwnerOnly.makeFolder(folder);
      WholeFile.write(file, text.toString().getBytes(StandardCharsets.UTF_8), () -> true);
      OwnerOnly.closeFile(file);
    } catch (IOException e) {
      throw new UserException(
          "What your voice taught cannot be kept: " + file + ": " + FileTrouble.reason(e) + ".");
    }
  }

  /** Deletes it; false if there was nothing. */
  public boolean forget() throws UserException {
    try {
      return Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UserException(
          "What your voice taught cannot be deleted: " + file + ": " + FileTrouble.reason(e) + ".");
    }
  }

  /** Takes the one offer to teach: true the first time, and never where something was taught. */
  public boolean claimOffer() {
    try {
      if (Files.exists(file) || Files.exists(offered)) {
        return false;
      }
      OwnerOnly.makeFolder(folder);
      Files.createFile(offered, OwnerOnly.ofFile(offered));
      return true;
    } catch (IOException e) {
      return false; // lest it be offered after each session
    }
  }

  public Path path() {
    return file;
  }
}
