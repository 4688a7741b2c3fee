package backtalk.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a text file that somebody wrote, and refuses what is no such thing. */
final class TextFile {

  /** In bytes: a thousand stretches fit, and a film does not. */
  static final int LARGEST = 1_000_000;

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private static final String KEY = "[\\p{L}\\p{N}_-]+:(?:\\s|$)";

  /** What editors show as spaces, and YAML takes for letters, before a key or an item. */
  private static final Pattern NO_BREAK_SPACES =
      Pattern.compile("(?m)^[ \\t]*[\\p{Zs}&&[^ ]][\\p{Zs}\\t]*(?=-[ \\t]|" + KEY + ")");

  private static final Pattern MARKED_UP = Pattern.compile("\\s*<[?!\\p{L}]");

  private static final Pattern AT_A_KEY = Pattern.compile(KEY);
  private static final Pattern WITHOUT_KEY = Pattern.compile("\\p{L}[^:]*");

  private TextFile() {}

  /**
   * The file's text, without a byte order mark.
   *
   * @throws YamlException when it cannot be read or is not UTF-8
   */
  static String read(Path file) throws YamlException {
    String text = readWhole(file);
    return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
  }

  /**
   * The same with its byte order mark, if it has one.
   *
   * @throws YamlException when it cannot be read or is not UTF-8
   */
  static String readWhole(Path file) throws YamlException {
    String name = file.toString();
    if (Files.isDirectory(file)) {
      throw refused(Place.of(name), "this is a folder, not a file", "");
    }
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      // a pipe or a device may never end
      throw refused(Place.of(name), "this is not a regular file", "");
    }
    try (InputStream in = Files.newInputStream(file)) {
      return decode(in.readNBytes(LARGEST + 1), name);
    } catch (NoSuchFileException e) {
      throw refused(Place.of(name), "there is no such file", "");
    } catch (AccessDeniedException e) {
      throw refused(Place.of(name), "this file is not readable", "Check its permissions.");
    } catch (IOException e) {
      throw refused(Place.of(name), "this file cannot be read (" + e.getMessage() + ")", "");
    }
  }

  /** Whether there is nothing in the text but space and remarks. */
  static boolean isEmpty(String text) {
    return text.lines().allMatch(line -> line.isBlank() || line.stripLeading().startsWith("#"));
  }

  /** Refuses a text that has nothing in it, or signs that no editor shows. */
  static void check(String text, String name) throws YamlException {
    if (isEmpty(text)) {
      throw refused(Place.of(name), "this file is empty", "");
    }
    checkKind(text, name);
    int line = 1;
    int column = 1;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int sign = text.codePointAt(i);
      if (Unseen.is(sign)) {
        String advice = "Delete it, and type the text again.";
        throw refused(new Place(name, line, column), Unseen.found(sign), advice);
      }
      boolean lineEnds =
          sign == '\n' || (sign == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'));
      column = lineEnds ? 1 : column + 1;
      line += lineEnds ? 1 : 0;
    }
  }

  /** Refuses what comes of mails, web pages and word processors, by its cause. */
  private static void checkKind(String text, String name) throws YamlException {
    if (text.startsWith("{\\rtf")) {
      throw refused(
          Place.of(name),
          "this is a file of a word processor (RTF), not plain text",
          "Save it as plain text.");
    }
    if (MARKED_UP.matcher(text).lookingAt()) {
      throw refused(
          Place.of(name),
          "this is a web page or other file of tags (XML), not YAML",
          "Open it, and save what it shows as plain text.");
    }
    Matcher spaces = NO_BREAK_SPACES.matcher(text);
    if (spaces.find()) {
      throw refused(
          new Place(name, (int) text.substring(0, spaces.end()).lines().count(), 1),
          "this line is indented with no-break spaces, as they come along from web pages and mails",
          "Delete them, and type ordinary spaces.");
    }
    int before = lineBeforeTheFirstKey(text);
    if (before > 0) {
      throw refused(
          new Place(name, before, 1),
          "found text before the first key",
          "Delete all that does not belong here, before it and after it, or begin each of these"
              + " lines with a #.");
    }
  }

  /** The first line of a greeting or the like; 0 if there is none, or nothing follows it. */
  private static int lineBeforeTheFirstKey(String text) {
    int first = 0;
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (WITHOUT_KEY.matcher(line).matches()) {
        first = first == 0 ? i + 1 : first;
      } else if (!line.isBlank() && !line.startsWith("#") && !line.equals("---")) {
        return AT_A_KEY.matcher(line).lookingAt() ? first : 0;
      }
    }
    return 0;
  }

  private static String decode(byte[] bytes, String name) throws YamlException {
    if (bytes.length > LARGEST) {
      throw refused(Place.of(name), "this file is larger than 1 MB", "");
    }
    if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
      throw refused(Place.of(name), "this file is in UTF-16", "Save it as UTF-8.");
    }
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == 0) {
        String what = "this is not a text file: the byte at offset " + i + " is zero";
        throw refused(Place.of(name), what, "");
      }
    }
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult end = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
    if (end.isError()) {
      int offset = in.position();
      String what =
          String.format(
              Locale.ROOT,
              "this file is not UTF-8: the byte at offset %d is 0x%02X",
              offset,
              bytes[offset]);
      Place place = new Place(name, lineAt(bytes, offset), 0);
      throw refused(place, what, "Save the file as UTF-8.");
    }
    return out.flip().toString();
  }

  private static boolean startsWith(byte[] bytes, int... first) {
    for (int i = 0; i < first.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != first[i]) {
        return false;
      }
    }
    return true;
  }

  private static int lineAt(byte[] bytes, int offset) {
    int line = 1;
    for (int i = 0; i < offset; i++) {
      line += bytes[i] == '\n' ? 1 : 0;
    }
    return line;
  }

  private static YamlException refused(Place place, String what, String advice) {
    return new YamlException(List.of(Problem.of(place, "", what, advice)));
  }
}
