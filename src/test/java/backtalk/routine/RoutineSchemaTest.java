package backtalk.routine;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import backtalk.yaml.Choices;
import backtalk.yaml.Keys;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Editors check routines with the schema, the program with its reader: both must say the same. */
class RoutineSchemaTest {

  private static final Schema SCHEMA = schema();

  private static Schema schema() {
    try (InputStream in =
        requireNonNull(RoutineReader.class.getResourceAsStream("routine.schema.json"))) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(in);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static JsonNode at(String pointer) {
    return SCHEMA.getSchemaNode().at(pointer);
  }

  private static void sameKeys(JsonNode schema, Keys keys) {
    assertThat(schema.get("properties").propertyNames())
        .containsExactlyInAnyOrderElementsOf(keys.names());
    assertThat(texts(schema.get("required"))).containsExactlyInAnyOrderElementsOf(keys.required());
    assertThat(schema.get("additionalProperties").asBoolean()).isFalse();
  }

  private static Stream<String> texts(JsonNode list) {
    return list.valueStream().map(JsonNode::asString);
  }

  private static Stream<String> constants(Class<? extends Enum<?>> type) {
    return Arrays.stream(type.getEnumConstants()).map(Choices::write);
  }

  @Test
  void hasTheKeysOfTheReader() {
    sameKeys(at(""), RoutineDecoder.KEYS);
    sameKeys(at("/$defs/stretch"), StretchKeys.STRETCH);
    sameKeys(at("/$defs/step/oneOf/1"), StepDecoder.KEYS);
  }

  @Test
  void hasTheWordsOfTheReader() {
    String stretch = "/$defs/stretch/properties/";
    assertThat(texts(at(stretch + "position/enum")).toList())
        .isEqualTo(constants(Position.class).toList());
    assertThat(texts(at(stretch + "surface/enum")).toList())
        .isEqualTo(constants(Surface.class).toList());
    assertThat(texts(at(stretch + "sides/enum")).toList())
        .isEqualTo(constants(Sides.class).toList());
    assertThat(at("/properties/format/const").asInt()).isEqualTo(RoutineDecoder.FORMAT);
  }

  @Test
  void explainsEveryKey() {
    for (String mapping : List.of("", "/$defs/stretch", "/$defs/step/oneOf/1")) {
      for (JsonNode key : at(mapping + "/properties")) {
        assertThat(key.get("description").asString()).endsWith(".");
      }
    }
  }

  @Test
  void takesTheRoutinesThatComeWithTheProgram() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("routines"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".yaml")).toList()) {
        String text = Files.readString(file);
        assertThat(SCHEMA.validate(text, InputFormat.YAML)).as(file.toString()).isEmpty();
        assertThat(text)
            .startsWith(
                "# yaml-language-server: $schema="
                    + "../src/main/resources/backtalk/routine/routine.schema.json\n");
      }
    }
    assertThat(SCHEMA.validate(BadRoutine.GOOD, InputFormat.YAML)).isEmpty();
  }

  static List<BadRoutine> bad() throws IOException {
    return BadRoutine.all();
  }

  @ParameterizedTest
  @MethodSource("bad")
  void findsTheMistakesThatASchemaCanFind(BadRoutine bad) {
    boolean found;
    try {
      found = !SCHEMA.validate(bad.text(), InputFormat.YAML).isEmpty();
    } catch (JacksonException notYaml) {
      found = false;
    }
    assertThat(found).isEqualTo(bad.foundBySchema());
  }
}
