package backtalk.yaml;

import backtalk.system.CleanText;
import backtalk.yaml.Node.Scalar;
import backtalk.yaml.Node.Sequence;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** A value being decoded: what it is, which key it belongs to, and where its mistakes go. */
public final class Value {

  /** What comes along when text is copied from web pages and word processors. */
  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

  private static final String SOFT_HYPHEN = "\u00AD";

  private static final int QUOTED_LENGTH = 60;
  private static final int HEARD_LENGTH = 30;

  private final Node node;
  private final String path;
  private final Problems problems;

  Value(Node node, String path, Problems problems) {
    this.node = node;
    this.path = path;
    this.problems = problems;
  }

  public Node node() {
    return node;
  }

  public Place place() {
    return node.place();
  }

  /** The key path, such as {@code stretches.childs-pose.hold}. */
  public String path() {
    return path;
  }

  /** How many mistakes the file has shown so far. */
  public int problemCount() {
    return problems.count();
  }

  /** The value of a key of this mapping. */
  public Value child(String key, Node child) {
    return new Value(child, path.isEmpty() ? key : path + "." + key, problems);
  }

  /** An item of this list, counted from 1. */
  Value item(int number, Node item) {
    return new Value(item, path + "[" + number + "]", problems);
  }

  /**
   * The scalar's text without outer space, every inner space single and plain, without soft
   * hyphens; or a problem, also where a sign in it cannot be seen.
   */
  public Optional<String> text(Expected expected) {
    if (node instanceof Scalar scalar && !scalar.isNothing()) {
      String whole = scalar.text().replace(SOFT_HYPHEN, "");
      String text = SPACES.matcher(whole).replaceAll(" ").strip();
      OptionalInt unseen = text.codePoints().filter(Unseen::is).findFirst();
      if (unseen.isPresent()) {
        refuse(Unseen.found(unseen.getAsInt()), "Leave it out.");
        return Optional.empty();
      }
      return Optional.of(text);
    }
    expected(expected);
    return Optional.empty();
  }

  /** Reports that something else was expected here. */
  public void expected(Expected expected) {
    expected(expected, "");
  }

  /**
   * Reports that something else was expected here.
   *
   * @param advice a sentence; may be empty
   */
  public void expected(Expected expected, String advice) {
    String heard = "found " + heard() + ". It should be " + SpokenForm.of(expected.spoken()) + ".";
    String statement = "found " + found() + ", expected " + expected.written();
    problems.add(new Problem(place(), path, statement, advice, heard));
  }

  /**
   * Reports a mistake.
   *
   * @param statement what is wrong, without a full stop
   * @param advice a sentence; may be empty
   */
  public void refuse(String statement, String advice) {
    refuse(place(), statement, advice);
  }

  /** Reports a mistake at another place that belongs to this value. */
  public void refuse(Place at, String statement, String advice) {
    problems.add(Problem.of(at, path, statement, advice));
  }

  /** What stands here, in words: {@code "20x"} in quotes, a list, nothing. */
  public String found() {
    if (node instanceof Scalar scalar) {
      return scalar.isNothing() ? "nothing" : quote(scalar.text());
    }
    return node instanceof Sequence ? "a list" : "keys with values";
  }

  private String heard() {
    boolean tooLong = node instanceof Scalar scalar && scalar.text().length() > HEARD_LENGTH;
    return tooLong ? "something else" : SpokenForm.of(found());
  }

  /** A text in quotes, on one line, and not too much of it. */
  public static String quote(String text) {
    String line = CleanText.line(text.strip().replaceAll("\\s+", " "));
    if (line.codePointCount(0, line.length()) > QUOTED_LENGTH) {
      line = line.substring(0, line.offsetByCodePoints(0, QUOTED_LENGTH)) + "…";
    }
    return '"' + line + '"';
  }
}
