package backtalk.plan;

import static org.assertj.core.api.Assertions.assertThat;

import backtalk.Golden;
import backtalk.plan.Cue.Anchor;
import backtalk.routine.Position;
import backtalk.routine.Posture;
import backtalk.routine.Posture.Place;
import backtalk.script.Line.SessionContext;
import backtalk.script.Move;
import backtalk.script.Variety;
import backtalk.system.EnumWords;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostureChangeTest {

  private static final List<Posture> ALL =
      Stream.of(Place.values())
          .flatMap(
              place ->
                  Stream.of(Position.values())
                      .filter(position -> !position.isSided() && place.allows(position))
                      .map(position -> new Posture(position, place)))
          .toList();

  /** Read pair by pair; between places one stands up first, which is the next test's. */
  @Test
  void theWayBetweenAnyTwoPositionsOfAPlaceSparesTheBack() throws IOException {
    StringBuilder text = new StringBuilder();
    for (Place place : Place.values()) {
      for (Posture from : ALL) {
        for (Posture to : ALL) {
          if (from.place() == place && to.place() == place && !from.equals(to)) {
            text.append(EnumWords.of(place))
                .append(": ")
                .append(EnumWords.of(from.position()))
                .append(" > ")
                .append(EnumWords.of(to.position()))
                .append(": ")
                .append(words(PostureChange.moves(from, to)))
                .append('\n');
          }
        }
      }
    }
    Golden.check("posture-changes.txt", text.toString());
  }

  @Test
  void fromPlaceToPlaceOneStandsUpAndWalks() {
    for (Posture from : ALL) {
      for (Posture to : ALL) {
        if (from.place() != to.place()) {
          Posture up = new Posture(Position.STANDING, from.place());
          Posture there = new Posture(Position.STANDING, to.place());
          List<Move> expected = new ArrayList<>(PostureChange.moves(from, up));
          expected.addAll(PostureChange.moves(up, there));
          expected.addAll(PostureChange.moves(there, to));
          assertThat(PostureChange.moves(from, to)).as(from + " to " + to).isEqualTo(expected);
        }
      }
    }
  }

  @Test
  void whoIsThereNeedsNotMove() {
    for (Posture posture : ALL) {
      assertThat(PostureChange.moves(posture, posture)).isEmpty();
    }
  }

  @Test
  void nobodyRollsAtTheEdgeOfABed() {
    for (Posture from : ALL) {
      for (Posture to : ALL) {
        boolean inBed = from.place() == Place.BED && from.position().isLying();
        if (inBed && !from.equals(to)) {
          assertThat(PostureChange.moves(from, to).get(0))
              .as(from + " to " + to)
              .isIn(Move.MIDDLE_OF_BED, Move.NEAR_EDGE_OF_BED, Move.PUSH_ONTO_HANDS_AND_KNEES);
        }
      }
    }
  }

  @Test
  void nobodyStandsUpFromABedWithoutSittingForAMoment() {
    for (Posture from : ALL) {
      if (from.place() == Place.BED && from.position().isLying()) {
        assertThat(PostureChange.moves(from, new Posture(Position.STANDING, Place.BED)))
            .endsWith(Move.FEET_DOWN_AND_SIT, Move.SIT_FOR_A_MOMENT, Move.STAND_UP);
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "STANDING FLOOR | SUPINE FLOOR | Hold on to something firm, and slowly get down on your knees. Go onto your hands and knees. Lie down on your side. Roll onto your back.",
        "SUPINE FLOOR | STANDING FLOOR | Roll onto your side. Push yourself up onto your hands and knees. Put one foot forward, flat in front of you. Hold on to something firm, and slowly stand up.",
        "STANDING FLOOR | SEATED CHAIR | Go over to the chair. Sit down on the chair.",
        "SUPINE BED | STANDING BED | Lie near the edge of the bed, with room to turn. Turn onto the side that faces the edge, and bend your knees. Let your feet down to the floor, and push yourself up to sit. Sit there for a moment, until your head is clear. Slowly stand up.",
        "STANDING BED | SUPINE BED | Sit down on the edge of the bed. Lie down on your side, and bring your legs up onto the bed. Roll onto your back.",
        "SEATED CHAIR | SUPINE BED | Slowly stand up. Go over to the bed. Sit down on the edge of the bed. Lie down on your side, and bring your legs up onto the bed. Roll onto your back.",
        "SIDE_LYING_LEFT FLOOR | SIDE_LYING_RIGHT FLOOR | Roll over onto your right side.",
        "STANDING WALL | STANDING FLOOR | Step away, to where you have room.",
      })
  void waysThatAreGoneOften(String from, String to, String words) {
    assertThat(words(PostureChange.moves(posture(from), posture(to)))).isEqualTo(words);
  }

  @Test
  void eachMovementHasItsOwnTime() {
    assertThat(
            PostureChange.segments(
                    posture("SUPINE BED"),
                    posture("STANDING BED"),
                    Optional.empty(),
                    Preferences.defaults().times())
                .stream()
                .map(segment -> ((Anchor.InTurn) segment.cues().get(0).anchor()).pauseAfter()))
        .containsExactly(
            Duration.ofSeconds(6),
            Duration.ofSeconds(5),
            Duration.ofSeconds(8),
            Duration.ofSeconds(8),
            Duration.ofSeconds(8));
  }

  @Test
  void aSettingChangesTheTimesOfAllOfItsKindAlike() {
    Preferences.TransitionTimes times =
        Preferences.defaults()
            .times()
            .withChangePosition(Move.longest(false).dividedBy(2))
            .withChangeSurface(Move.longest(true).multipliedBy(2));

    assertThat(times.forMove(Move.ROLL_ONTO_BACK)).isEqualTo(Duration.ofMillis(2500));
    assertThat(times.forMove(Move.GO_TO_BED)).isEqualTo(Duration.ofSeconds(30));
    assertThat(times.forMove(Move.STAND_UP)).isEqualTo(Duration.ofSeconds(16));
  }

  private static String words(List<Move> moves) {
    return moves.stream()
        .map(move -> move.words(new SessionContext(Duration.ZERO, Variety.NONE)).text())
        .collect(Collectors.joining(" "));
  }

  private static Posture posture(String text) {
    String[] parts = text.split(" ", -1);
    return new Posture(Position.valueOf(parts[0]), Place.valueOf(parts[1]));
  }
}
