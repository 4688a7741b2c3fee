package backtalk.routine.reader;

import static org.assertj.core.api.Assertions.assertThat;

import backtalk.Golden;
import backtalk.routine.Breath;
import backtalk.routine.Phase.Turn;
import backtalk.routine.Position;
import backtalk.routine.Posture.Place;
import backtalk.routine.RoutineGroup;
import backtalk.routine.Sides;
import backtalk.routine.reader.RoutineKeys.BlockSides;
import backtalk.system.EnumWords;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JacksonException;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Editors check routines with the schema, the program with its reader: both must say the same. */
class RoutineSchemaTest {

  private static final Path FILE = Path.of("routines/routine.schema.json");

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private static final Schema SCHEMA = schema();

  private static Schema schema() {
    try {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(Files.readString(FILE));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the schema has against a routine. */
  static List<Error> complaints(String text) {
    return SCHEMA.validate(text, InputFormat.YAML);
  }

  private static JsonNode at(String pointer) {
    return SCHEMA.getSchemaNode().at(pointer);
  }

  private static Stream<String> texts(JsonNode list) {
    return list.valueStream().map(JsonNode::asString);
  }

  private static void sameWords(String form, Class<? extends Enum<?>> type) {
    assertThat(texts(at("/$defs/" + form + "/enum")))
        .containsExactlyElementsOf(
            Arrays.stream(type.getEnumConstants()).map(EnumWords::of).toList());
  }

  /** The keys of all things are those of the table, and what else the schema says is kept. */
  @Test
  void isMadeOfTheTable() throws IOException {
    ObjectNode schema = (ObjectNode) JSON.readTree(Files.readString(FILE));
    for (RoutineKeys.Of table : RoutineKeys.all()) {
      ObjectNode thing =
          table.name().isEmpty() ? schema : (ObjectNode) schema.at("/$defs/" + table.name());
      ObjectNode properties = thing.putObject("properties");
      ArrayNode required = thing.putArray("required");
      for (RoutineKey<?> key : table.rows()) {
        properties.set(key.name(), property(key));
        if (key.isRequired()) {
          required.add(key.name());
        }
      }
      assertThat(thing.get("additionalProperties").asBoolean()).isFalse();
    }
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    String written =
        JSON.writer()
            .with(
                new DefaultPrettyPrinter(
                        Separators.createDefaultInstance()
                            .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                            .withArrayEmptySeparator(""))
                    .withArrayIndenter(indenter)
                    .withObjectIndenter(indenter))
            .writeValueAsString(schema);
    Golden.check(FILE, written + "\n");
  }

  private static ObjectNode property(RoutineKey<?> key) {
    ObjectNode property =
        JSON.createObjectNode()
            .put("description", key.explanation())
            .put("$ref", "#/$defs/" + key.form().name());
    String byDefault = key.byDefault();
    if (byDefault.matches("[0-9]+")) {
      property.put("default", Integer.parseInt(byDefault));
    } else if (!byDefault.isEmpty()) {
      property.put("default", byDefault);
    }
    return property;
  }

  @Test
  void hasTheWordsOfTheReader() {
    sameWords("position", Position.class);
    sameWords("place", Place.class);
    sameWords("surface", RoutineKeys.Surface.class);
    sameWords("group", RoutineGroup.class);
    sameWords("sides", Sides.class);
    sameWords("block-sides", BlockSides.class);
    sameWords("turn", Turn.class);
    sameWords("breath", Breath.class);
    assertThat(at("/$defs/format/const").asInt()).isEqualTo(RoutineKeys.FORMAT);
  }

  @Test
  void explainsEveryKey() {
    assertThat(RoutineKeys.all())
        .flatExtracting(RoutineKeys.Of::rows)
        .allSatisfy(key -> assertThat(key.explanation()).endsWith("."))
        .allSatisfy(key -> assertThat(at("/$defs/" + key.form().name()).isObject()).isTrue());
  }

  @Test
  void takesTheRoutinesThatComeWithTheProgram() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("routines"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".yaml")).toList()) {
        String text = Files.readString(file);
        assertThat(complaints(text)).as(file.toString()).isEmpty();
        assertThat(text).startsWith("# yaml-language-server: $schema=routine.schema.json\n");
      }
    }
    assertThat(complaints(BadRoutine.GOOD)).isEmpty();
  }

  static List<BadRoutine> bad() throws IOException {
    return BadRoutine.all();
  }

  @ParameterizedTest
  @MethodSource("bad")
  void findsTheMistakesThatASchemaCanFind(BadRoutine bad) {
    boolean found;
    try {
      found = !complaints(bad.text()).isEmpty();
    } catch (JacksonException notYaml) {
      found = false;
    }
    assertThat(found).isEqualTo(bad.foundBySchema());
  }
}
