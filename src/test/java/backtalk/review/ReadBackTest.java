package backtalk.review;

import static org.assertj.core.api.Assertions.assertThat;

import backtalk.routine.reader.RoutineReader;
import backtalk.yaml.YamlException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whole sentences, as a person reads them. */
class ReadBackTest {

  private static List<String> lines(String routine) throws YamlException {
    return ReadBack.lines(RoutineReader.read(routine, "my.yaml"));
  }

  /** The line of the only stretch. */
  private static String line(String keys) throws YamlException {
    return lines("{name: R, stretches: {" + keys + "}}").get(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          20s                            | 20 seconds
          1s                             | 1 second
          1m30s                          | 1 minute 30 seconds
          2.5s                           | 2.5 seconds
          1h                             | 1 hour
          15-30s                         | 15 to 30 seconds
          30s-1m                         | 30 seconds to 1 minute
          1-2m                           | 1 to 2 minutes
          30s+                           | at least 30 seconds
          1 breath                       | 1 slow breath
          3 breaths                      | 3 slow breaths
          3-4 breaths                    | 3 or 4 slow breaths
          10 counts                      | 10 counts
          10 counts of 2s                | 10 counts of 2 seconds
          8 circles                      | 8 circles of 4 seconds
          8-12 circles of 3s             | 8 to 12 circles of 3 seconds
          briefly                        | briefly
          none                           | once
          as long as comfortable         | as long as comfortable, up to 2 minutes
          as long as it takes            | as long as it takes, up to 10 minutes
          '"as long as comfortable, up to 1m"' | as long as comfortable, up to 1 minute
          '"?"'                          | hold to be filled in (setting holds.r.bow)
          """)
  void everyHold(String hold, String words) throws YamlException {
    assertThat(line("name: Bow, set-up: Bow., hold: " + hold)).isEqualTo("Bow: " + words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          each           | Knee to chest: 20 seconds on each side, 3 times
          one-then-other | Knee to chest: 20 seconds, 3 times on one side, then on the other
          left           | Knee to chest: 20 seconds on the left side, 3 times
          right          | Knee to chest: 20 seconds on the right side, 3 times
          painful        | Knee to chest: 20 seconds on the painful side, 3 times
          pain-free      | Knee to chest: 20 seconds on the pain-free side, 3 times
          """)
  void allSides(String sides, String words) throws YamlException {
    assertThat(
            line(
                "name: Knee to chest, set-up: 'The {side} knee.', hold: 20s, repeat: 3, sides: "
                    + sides))
        .isEqualTo(words);
  }

  @Test
  void bothTogether() throws YamlException {
    assertThat(
            line(
                "name: Knees, set-up: 'The {side} knee.', both: Both., hold: 5s, sides:"
                    + " each-then-both"))
        .isEqualTo("Knees: 5 seconds on each side, then both together");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2                        | Press-up: 2 seconds, twice
          4-5                      | Press-up: 2 seconds, 4 or 5 times
          8-12                     | Press-up: 2 seconds, 8 to 12 times
          until tired              | Press-up: 2 seconds, until tired, at most 20 times
          '"5-10, or until tired"' | Press-up: 2 seconds, 5 to 10 times, or until tired
          '"until tired, up to 4"' | Press-up: 2 seconds, until tired, at most 4 times
          '"?"' | Press-up: 2 seconds, repetitions to be filled in (setting repetitions.r.press-up)
          10, rest: 5s             | Press-up: 2 seconds, 10 times, 5 seconds rest between
          10, rest: 0              | Press-up: 2 seconds, 10 times
          1, rest: 5s              | Press-up: 2 seconds
          10, sets: 3              | Press-up: 2 seconds, 10 times, 3 sets, 30 seconds rest between sets
          8, sets: until tired     | Press-up: 2 seconds, 8 times, sets until tired, at most 5, 30 seconds rest between sets
          '[6, 4, 2]' | Press-up: 2 seconds, 3 sets: 6 times, 4 times, then twice, 30 seconds rest between sets
          1, sets: 2, rest-between-sets: 1m | Press-up: 2 seconds, 2 sets, 1 minute rest between sets
          1, rest-after: 20s       | Press-up: 2 seconds, 20 seconds rest after it
          """)
  void howManyTimes(String repeat, String words) throws YamlException {
    assertThat(line("name: Press-up, set-up: Up., hold: 2s, repeat: " + repeat)).isEqualTo(words);
  }

  @Test
  void movementsAtATempo() throws YamlException {
    assertThat(
            line(
                "name: Bridge, set-up: Bend., phases: [{say: Lift., over: 4s}, {say: Lower., over:"
                    + " 4s}], repeat: 10, sets: 3"))
        .isEqualTo(
            "Bridge: lift 4 seconds, lower 4 seconds; 10 times, 3 sets, 30 seconds rest between"
                + " sets");
  }

  @Test
  void movementsWithHoldsSidesAndBreath() throws YamlException {
    assertThat(
            line(
                "name: Leg, set-up: 'The {side} leg.', sides: each, phases: [{say: 'Raise your"
                    + " {side} leg, and your {other side} arm. I count.', breath: in, hold: 3"
                    + " counts}, {say: 'Let it sink to the {side}.', over: 2.5s, hold: \"?\"}]"))
        .isEqualTo(
            "Leg: raise your leg, and your other arm, I count breathing in, hold 3 counts; let it"
                + " sink to the side 2.5 seconds, hold to be filled in (setting holds.r.leg);"
                + " on each side");
  }

  @Test
  void variantsAndProgression() throws YamlException {
    assertThat(
            line(
                """
                name: Plank, set-up: Up., hold: 5s, variants: [{id: knee, name: on your knees},
                {name: with a band}], progression: {repetitions: {from: 5, to: 30, add: 1-2,
                every: 3 days}, hold: {from: 6s, to: 30s, add: 2s, every: 1}, next: knee}\
                """))
        .isEqualTo(
            "Plank: 5 seconds, 5 times; from 5 up to 30 repetitions, 1 or 2 more every 3 days;"
                + " holds from 6 seconds up to 30 seconds, 2 seconds more every day; then go on to"
                + " \"on your knees\"; variants: on your knees, with a band");
  }

  @Test
  void aRestThatGrows() throws YamlException {
    assertThat(
            line(
                """
                name: Plank, set-up: Up., hold: 5s, repeat: 3, progression: {rest: {from: 10s,
                to: 30s, add: 5s, every: 2 days}}\
                """))
        .isEqualTo(
            "Plank: 5 seconds, 3 times, 10 seconds rest between; rests from 10 seconds up to 30"
                + " seconds, 5 seconds more every 2 days");
  }

  @Test
  void growthInBreaths() throws YamlException {
    assertThat(
            line(
                """
                name: Plank, set-up: Up., progression: {hold: {from: 1 breath, to: 6 breaths,
                add: 1-2 breaths, every: 2 days}}\
                """))
        .isEqualTo(
            "Plank: 1 slow breath; holds from 1 breath up to 6 breaths, 1 or 2 more every 2 days");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          times-a-day: 2, days-a-week: 5, weeks: 6 | twice a day, 5 days a week, for 6 weeks
          times-a-day: 1                           | once a day
          days-a-week: 7, weeks: 1                 | every day, for 1 week
          days-a-week: 1                           | once a week
          every: 2h                                | every 2 hours
          every: 1h                                | every hour
          times-a-day: 2-3, days-a-week: 3 to 5, weeks: 6-8 | 2 or 3 times a day, 3 to 5 days a week, for 6 to 8 weeks
          """)
  void howOften(String often, String words) throws YamlException {
    assertThat(
            lines(
                "{name: R, how-often: {"
                    + often
                    + "}, stretches: {name: A, set-up: B., hold: 1s}}"))
        .first()
        .isEqualTo("R: " + words);
  }

  @Test
  void howOftenOneExercise() throws YamlException {
    assertThat(line("name: Bridge, set-up: Up., hold: 5s, how-often: {days-a-week: 2-3}"))
        .isEqualTo("Bridge: 5 seconds; 2 or 3 days a week");
  }

  @Test
  void blocksWithoutNameOrSides() throws YamlException {
    assertThat(
            lines(
                """
                name: R
                stretches:
                  - {block: , repeat: 3, stretches: {name: A, set-up: B., hold: 1s}}
                  - {block: Once, stretches: [{again: a}]}
                """))
        .containsExactly(
            "R", "3 times through:", "  A: 1 second", "Once, once through:", "  A again: 1 second");
  }

  @Test
  void everythingOnce() throws YamlException {
    Path file = Path.of("src/test/resources/backtalk/prescriptions/everything.yaml");
    assertThat(String.join("\n", ReadBack.lines(RoutineReader.read(file))))
        .isEqualTo(
            """
            Everything once: twice a day, 5 days a week, for 6 weeks
            10 seconds rest between exercises
            Breathing: 3 slow breaths
            Shoulder circles: 4 circles of 3 seconds
            Abdominal brace: 5 counts, twice
            Arch and flatten: let your back arch, hold 5 seconds, relax, flatten your back, hold 5 \
            seconds; 3 times
            Bridge: lift your hips breathing out 4 seconds, lower them breathing in 4 seconds; \
            twice, 2 sets, 15 seconds rest between sets
            Leg raise: raise your leg 3 seconds, hold 2 seconds, lower it 3 seconds; twice on one \
            side, then on the other, 10 seconds rest between sides
            Both knees: 5 seconds on each side, then both together
            Hamstring: at least 30 seconds on the painful side; variants: with a strap
            Long rest: as long as comfortable, up to 1 minute
            On one side, twice through, one side first, 10 seconds rest between rounds:
              Clam: 5 seconds
              Quad: briefly
            Press-up: 2 seconds, until tired, at most 4 times
            Breathing again: 3 slow breaths\
            """);
  }
}
