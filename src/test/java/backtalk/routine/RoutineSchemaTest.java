package backtalk.routine;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import backtalk.routine.Posture.Place;
import backtalk.system.EnumWords;
import backtalk.yaml.Keys;
import com.networknt.schema.Error;
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
import java.util.Map;
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

  /** What the schema has against a routine. */
  static List<Error> complaints(String text) {
    return SCHEMA.validate(text, InputFormat.YAML);
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

  private static void sameWords(String mapping, String key, Class<? extends Enum<?>> type) {
    JsonNode words = at("/$defs/" + mapping + "/properties/" + key + "/enum");
    assertThat(texts(words).toList()).isEqualTo(constants(type).toList());
  }

  private static Stream<String> texts(JsonNode list) {
    return list.valueStream().map(JsonNode::asString);
  }

  private static Stream<String> constants(Class<? extends Enum<?>> type) {
    return Arrays.stream(type.getEnumConstants()).map(EnumWords::of);
  }

  private static final Map<String, Keys> MAPPINGS =
      Map.ofEntries(
          Map.entry("", RoutineDecoder.KEYS),
          Map.entry("/$defs/stretch", StretchKeys.STRETCH),
          Map.entry("/$defs/variant", StretchKeys.VARIANT),
          Map.entry("/$defs/again", ItemsDecoder.AGAIN_KEYS),
          Map.entry("/$defs/block", BlockDecoder.KEYS),
          Map.entry("/$defs/phase", PhaseDecoder.KEYS),
          Map.entry("/$defs/frequency", FrequencyDecoder.KEYS),
          Map.entry("/$defs/progression", ProgressionDecoder.KEYS),
          Map.entry("/$defs/number-growth", GrowthDecoder.NUMBER.keys()),
          Map.entry("/$defs/time-growth", GrowthDecoder.TIME.keys()),
          Map.entry("/$defs/step/oneOf/1", StepDecoder.KEYS));

  @Test
  void hasTheKeysOfTheReader() {
    MAPPINGS.forEach((pointer, keys) -> sameKeys(at(pointer), keys));
  }

  @Test
  void hasTheWordsOfTheReader() {
    for (String mapping : List.of("stretch", "variant")) {
      sameWords(mapping, "position", Position.class);
      sameWords(mapping, "place", Place.class);
      sameWords(mapping, "surface", StretchKeys.Surface.class);
      sameWords(mapping, "sides", Sides.class);
    }
    sameWords("block", "sides", BlockDecoder.BlockSides.class);
    sameWords("phase", "breath", Breath.class);
    assertThat(at("/properties/format/const").asInt()).isEqualTo(RoutineDecoder.FORMAT);
  }

  @Test
  void explainsEveryKey() {
    for (String mapping : MAPPINGS.keySet()) {
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
        assertThat(complaints(text)).as(file.toString()).isEmpty();
        assertThat(text)
            .startsWith(
                "# yaml-language-server: $schema="
                    + "../src/main/resources/backtalk/routine/routine.schema.json\n");
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
