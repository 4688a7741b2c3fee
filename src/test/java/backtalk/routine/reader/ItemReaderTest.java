package backtalk.routine.reader;

import static org.assertj.core.api.Assertions.assertThat;

import backtalk.routine.Advice;
import backtalk.routine.Frequency;
import backtalk.routine.Item;
import backtalk.routine.Position;
import backtalk.routine.Posture.Place;
import backtalk.routine.Progression;
import backtalk.routine.Range;
import backtalk.routine.Routine;
import backtalk.routine.Sides;
import backtalk.routine.Stretch;
import backtalk.yaml.YamlException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What stands in the list of stretches, and what follows from what stands before it. */
class ItemReaderTest {

  private static Routine read(String text) throws YamlException {
    assertThat(RoutineSchemaTest.complaints(text)).isEmpty();
    return RoutineReader.read(text, "my.yaml");
  }

  @Test
  void aRoutineNeedsNoMoreThanNamesWordsAndAHold() throws YamlException {
    Routine routine =
        read(
            """
            name: Ana's évening
            stretches:
              - name: Child's pose
                set-up: Sit back on your heels.
                hold: 30s
            """);
    assertThat(routine.id()).isEqualTo("anas-evening");
    assertThat(routine.frequency()).isEmpty();
    assertThat(routine.rest()).isZero();
    Stretch stretch = routine.stretches().get(0);
    assertThat(stretch.id()).isEqualTo("childs-pose");
    assertThat(stretch.posture().position()).isEqualTo(Position.SUPINE);
    assertThat(stretch.posture().place()).isEqualTo(Place.FLOOR);
    assertThat(stretch.variants()).isEmpty();
    assertThat(stretch.progression()).isEqualTo(Progression.NONE);
  }

  @Test
  void stayWhereYouAreUnlessSaid() throws YamlException {
    Routine routine =
        read(
            """
            name: Test
            stretches:
              - {name: A, set-up: Rest., hold: 5s, surface: raised}
              - {name: B, set-up: Rest., hold: 5s}
              - {name: C, set-up: Rest., hold: 5s, position: prone}
              - {name: D, set-up: Rest., hold: 5s, surface: raised}
              - again: a
              - {name: E, set-up: Rest., hold: 5s}
            """);
    assertThat(routine.stretches())
        .extracting(s -> s.id() + " " + s.posture().position() + " " + s.posture().place())
        .containsExactly(
            "a SUPINE BED", "b SUPINE BED", "c PRONE BED", "d PRONE BED", "e SUPINE BED");
  }

  @Test
  void readsAStretchDoneAgain() throws YamlException {
    List<Item> items =
        read("""
        name: Test
        rest-between: 10s
        stretches:
          - {name: Walk, set-up: Walk., hold: 1m}
          - {name: Bend, set-up: Bend., hold: 5s, rest-after: 3s}
          - again: walk
        """)
            .items();
    assertThat(items).hasSize(3);
    assertThat(items.get(2)).isEqualTo(items.get(0));
    assertThat(items)
        .extracting(item -> item.stretches().get(0).dose().rests().after())
        .containsExactly(Duration.ofSeconds(10), Duration.ofSeconds(3), Duration.ofSeconds(10));
  }

  @Test
  void readsBlocks() throws YamlException {
    Routine routine =
        read(
            """
            name: Test
            stretches:
              - block: Warm-up
                repeat: 3
                rest: 20s
                stretches:
                  - {name: Walk, set-up: Walk., hold: 1m}
                  - {name: Bend, set-up: Bend., hold: 5s}
                  - again: walk
              - block:
                sides: each
                stretches:
                  - {name: Lift, set-up: Lift the {side} leg., hold: 5s}
                  - {name: Cross, set-up: Cross the {side} leg., hold: 5s, sides: each}
            """
                .replace("Lift the {side} leg.", "\"Lift the {side} leg.\"")
                .replace("Cross the {side} leg.", "\"Cross the {side} leg.\""));
    assertThat(routine.items())
        .satisfiesExactly(
            first -> {
              Item.Block block = (Item.Block) first;
              assertThat(block.name()).contains("Warm-up");
              assertThat(block.times()).isEqualTo(Range.of(3));
              assertThat(block.rest()).isEqualTo(Duration.ofSeconds(20));
              assertThat(block.oneSideFirst()).isFalse();
              assertThat(block.stretches())
                  .extracting(Stretch::id)
                  .containsExactly("walk", "bend", "walk");
            },
            second -> {
              Item.Block block = (Item.Block) second;
              assertThat(block.name()).isEmpty();
              assertThat(block.times()).isEqualTo(Range.of(1));
              assertThat(block.rest()).isZero();
              assertThat(block.oneSideFirst()).isTrue();
              assertThat(block.stretches())
                  .allMatch(stretch -> stretch.dose().sides() == Sides.EACH);
            });
    assertThat(routine.stretches()).hasSize(4);
  }

  @Test
  void readsWhatConcernsTheWholeRoutine() throws YamlException {
    Routine routine =
        read(
            """
            name: Test
            source: http://www.example.org/leaflet.pdf
            safety: [Go slowly., Stay warm.]
            safety-short: Slowly.
            stop-if: [a sharp pain]
            see-a-doctor: See a doctor if your leg feels numb.
            how-often: {times-a-day: 2, days-a-week: 5, every: 2h, weeks: 6}
            rest-between: 15s
            stretches: {name: A, set-up: "Rest. See www.example.org.", hold: 5s}
            """);
    assertThat(routine.source()).contains("http://www.example.org/leaflet.pdf");
    assertThat(routine.advice())
        .isEqualTo(
            new Advice(
                List.of("Go slowly.", "Stay warm."),
                List.of("Slowly."),
                List.of("a sharp pain"),
                List.of("See a doctor if your leg feels numb.")));
    assertThat(routine.frequency())
        .contains(
            new Frequency(
                Optional.of(Range.of(2)),
                Optional.of(Range.of(5)),
                Optional.of(Duration.ofHours(2)),
                Optional.of(Range.of(6))));
    assertThat(routine.rest()).isEqualTo(Duration.ofSeconds(15));
    assertThat(routine.stretches().get(0).guidance().setUp().get(0).text())
        .isEqualTo("Rest. See www.example.org.");
  }
}
