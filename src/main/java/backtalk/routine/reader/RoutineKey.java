package backtalk.routine.reader;

import backtalk.yaml.Decoder;
import backtalk.yaml.Key;
import backtalk.yaml.Value;
import backtalk.yaml.Yaml;
import backtalk.yaml.YamlException;
import java.util.Optional;
import java.util.function.Function;

/**
 * A row of the table of keys: how what stands under it is read, whether it is heard, and how it is
 * explained.
 *
 * @param <T> what its value means
 */
final class RoutineKey<T> extends Key<T> {

  /** What becomes of the words under a key. */
  enum Heard {
    NOT,
    /** Unless how to say it stands beside it. */
    NAME,
    /** In a sentence of the program. */
    WORDS,
    /** After "Stop if you feel". */
    SIGN,
    SENTENCE,
    /** Done as it is heard. */
    STEP
  }

  /**
   * What may stand under a key.
   *
   * @param name what the schema calls it
   * @param otherwise what it means to leave it out, wherever it may stand
   * @param namesSides whether it may say {@code {side}}
   * @param inside the keys of a mapping in it
   */
  record Form<T>(
      String name,
      Decoder<? extends T> decoder,
      Optional<T> otherwise,
      boolean namesSides,
      Function<Value, RoutineKeys.Of> inside) {

    static <T> Form<T> of(String name, Decoder<? extends T> decoder) {
      return new Form<>(
          name,
          decoder,
          Optional.empty(),
          false,
          mapping -> {
            throw new IllegalStateException("no keys in " + name);
          });
    }

    Form<T> orElse(T value) {
      return new Form<>(name, decoder, Optional.of(value), namesSides, inside);
    }

    Form<T> namingSides() {
      return new Form<>(name, decoder, otherwise, true, inside);
    }

    Form<T> with(Function<Value, RoutineKeys.Of> keys) {
      return new Form<>(name, decoder, otherwise, namesSides, keys);
    }
  }

  private final Form<T> form;
  private String text = "";
  private Heard heard = Heard.NOT;
  private String byDefault = "";
  private String leftOut = "";
  private boolean inVariants = true;

  /** A row, to be completed where it is written. */
  RoutineKey(String name, Form<T> form) {
    super(name, form.decoder());
    this.form = form;
  }

  /** For whoever writes a routine, in sentences. */
  RoutineKey<T> explained(String sentences) {
    text = sentences;
    return this;
  }

  RoutineKey<T> heard(Heard as) {
    heard = as;
    return this;
  }

  /** What it means to leave it out. */
  RoutineKey<T> unless(String value) {
    return unless(value, value);
  }

  RoutineKey<T> unless(String value, String inWords) {
    byDefault = value;
    return leftOut(inWords);
  }

  RoutineKey<T> leftOut(String inWords) {
    leftOut = inWords;
    return this;
  }

  RoutineKey<T> notInVariants() {
    inVariants = false;
    return this;
  }

  @Override
  protected RoutineKey<T> required(String example) {
    super.required(example);
    return this;
  }

  Form<T> form() {
    return form;
  }

  Heard heard() {
    return heard;
  }

  boolean isInVariants() {
    return inVariants;
  }

  /** What it means to leave it out, as a file would say it; empty where that depends. */
  String byDefault() {
    return byDefault;
  }

  @Override
  public Optional<T> otherwise() {
    if (byDefault.isEmpty()) {
      return form.otherwise();
    }
    try {
      return Optional.of(Yaml.value(byDefault, name(), name(), form.decoder()));
    } catch (YamlException e) {
      throw new IllegalStateException(e);
    }
  }

  String explanation() {
    return leftOut.isEmpty() ? text : text + " If left out, " + leftOut + ".";
  }

  /** The same key in a variant, which may leave out everything. */
  RoutineKey<T> inVariant() {
    return new RoutineKey<>(name(), form).heard(heard).leftOut("as in the stretch").explained(text);
  }
}
