package backtalk.system;

import java.util.Locale;

/** Constants as files, sockets and commands have them: {@code hands-and-knees}. */
public final class EnumWords {

  private EnumWords() {}

  /** In lower case, with hyphens. */
  public static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * The constant that has a word.
   *
   * @throws IllegalArgumentException if none has it
   */
  public static <E extends Enum<E>> E constant(Class<E> type, String word) {
    return Enum.valueOf(type, word.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
