package backtalk.yaml;

/**
 * Where something stands in a file.
 *
 * @param file as the person named it
 * @param line counted from 1; 0 when the whole file is meant
 * @param column counted from 1, in characters; 0 when the whole line is meant
 */
public record Place(String file, int line, int column) {

  /** The file as a whole. */
  public static Place of(String file) {
    return new Place(file, 0, 0);
  }

  /** As written in a message: "routines/my.yaml, line 12, column 11". */
  @Override
  public String toString() {
    if (line == 0) {
      return file;
    }
    return file + ", line " + line + (column == 0 ? "" : ", column " + column);
  }

  /** For the ear: the file's name without its folder. */
  String spoken() {
    String name = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
    return "In the file "
        + SpokenForm.of(name.replace(".", " dot "))
        + (line == 0 ? "" : ", line " + line);
  }
}
