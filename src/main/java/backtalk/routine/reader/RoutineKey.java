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

  private final Row<T> row;

  private RoutineKey(Row<T> row) {
    super(row.name, row.form.decoder(), row.example, row.otherwise());
    this.row = row;
  }

  Form<T> form() {
    return row.form;
  }

  Heard heard() {
    return row.heard;
  }

  /** What it means to leave it out, as a file would say it; empty where that depends. */
  String byDefault() {
    return row.byDefault;
  }

  /** Whether a variant may change it. */
  boolean isInVariants() {
    return row.inVariants;
  }

  /** For whoever writes a routine, in sentences. */
  String explanation() {
    return row.leftOut.isEmpty() ? row.text : row.text + " If left out, " + row.leftOut + ".";
  }

  /** The same key in a variant, which may leave out everything. */
  RoutineKey<T> inVariant() {
    return new Row<>(row.name, row.form)
        .heard(row.heard)
        .leftOut("as in the stretch")
        .explained(row.text);
  }

  /** A row that is being written. */
  static final class Row<T> {
    private final String name;
    private final Form<T> form;
    private String example = "";
    private Heard heard = Heard.NOT;
    private String byDefault = "";
    private String leftOut = "";
    private boolean inVariants = true;
    private String text = "";
    private Function<RoutineKey<T>, RoutineKey<T>> then = key -> key;

    private Row(String name, Form<T> form) {
      this.name = name;
      this.form = form;
    }

    /** A row of a table. */
    static <T> Row<T> of(RoutineKeys.Of table, String name, Form<T> form) {
      Row<T> row = new Row<>(name, form);
      row.then = table::add;
      return row;
    }

    /** It must be there, for example so. */
    Row<T> required(String value) {
      example = value;
      return this;
    }

    Row<T> heard(Heard as) {
      heard = as;
      return this;
    }

    /** What it is when it is left out. */
    Row<T> unless(String value) {
      return unless(value, value);
    }

    Row<T> unless(String value, String inWords) {
      byDefault = value;
      return leftOut(inWords);
    }

    Row<T> leftOut(String inWords) {
      leftOut = inWords;
      return this;
    }

    Row<T> notInVariants() {
      inVariants = false;
      return this;
    }

    /** The row is complete. */
    RoutineKey<T> explained(String sentences) {
      text = sentences;
      return then.apply(new RoutineKey<>(this));
    }

    private Optional<T> otherwise() {
      if (byDefault.isEmpty()) {
        return form.otherwise();
      }
      try {
        return Optional.of(Yaml.value(byDefault, name, name, form.decoder()));
      } catch (YamlException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
