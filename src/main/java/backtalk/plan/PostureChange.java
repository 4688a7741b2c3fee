package backtalk.plan;

import static backtalk.routine.Posture.Place.BED;
import static backtalk.routine.Posture.Place.CHAIR;
import static backtalk.routine.Posture.Place.FLOOR;
import static backtalk.routine.Posture.Place.WALL;

import backtalk.plan.Preferences.TransitionTimes;
import backtalk.routine.Position;
import backtalk.routine.Posture;
import backtalk.routine.Posture.Place;
import backtalk.script.Line;
import backtalk.script.Message;
import backtalk.script.Move;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;

/**
 * The way from a posture to the next, movement by movement, for somebody whose back hurts: down and
 * up in stages with a hand on something firm, out of bed over the side, never straight.
 *
 * <p>One table has the single movements; every way is the one through it with the fewest stages.
 */
final class PostureChange {

  /** More than any movement takes: of two ways the one with fewer stages is gone. */
  private static final long EACH_STAGE_MILLIS = 60_000;

  private static final Set<Place> ON_THE_FLOOR = EnumSet.of(FLOOR, CHAIR, WALL);

  /** Between movements that are told for later. */
  private static final Duration TO_PICTURE_IT = Duration.ofSeconds(2);

  private static final Map<Stage, List<Step>> TABLE = table();

  private PostureChange() {}

  /** How the body can be on the way: the positions, and on a side, whichever that is. */
  private enum Stance {
    SUPINE,
    PRONE,
    LEFT_SIDE,
    RIGHT_SIDE,
    /** In passing; on a bed it is the side that faces the edge. */
    ANY_SIDE,
    HANDS_AND_KNEES,
    KNEELING,
    HALF_KNEELING,
    SEATED,
    LONG_SITTING,
    STANDING;

    static Stance of(Position position) {
      return switch (position) {
        case SUPINE -> SUPINE;
        case PRONE -> PRONE;
        case SIDE_LYING_LEFT -> LEFT_SIDE;
        case SIDE_LYING_RIGHT -> RIGHT_SIDE;
        case SIDE_LYING, SIDE_LYING_OTHER ->
            throw new IllegalArgumentException("on which side is open: " + position);
        case HANDS_AND_KNEES -> HANDS_AND_KNEES;
        case KNEELING -> KNEELING;
        case HALF_KNEELING -> HALF_KNEELING;
        case SEATED -> SEATED;
        case LONG_SITTING -> LONG_SITTING;
        case STANDING -> STANDING;
      };
    }
  }

  private record Stage(Stance stance, Place place) {

    static Stage of(Posture posture) {
      return new Stage(Stance.of(posture.position()), posture.place());
    }
  }

  /**
   * A row of the table: where it leads, and by what; by nothing where the body is there already.
   */
  private record Step(Stage to, List<Move> moves) {

    /** In passing, which side one lies on is left to the body. */
    long millis() {
      boolean namesSide = to.stance() == Stance.LEFT_SIDE || to.stance() == Stance.RIGHT_SIDE;
      return EACH_STAGE_MILLIS
          + moves.stream().mapToLong(move -> move.time().toMillis()).sum()
          + (namesSide ? 1 : 0);
    }
  }

  /** A way that has been found so far. */
  private record Way(Stage to, long millis, List<Move> moves) {

    Way then(Step step) {
      List<Move> all = new ArrayList<>(moves);
      all.addAll(step.moves());
      return new Way(step.to(), millis + step.millis(), all);
    }
  }

  /** The way into a stretch's position, each movement with its own time. */
  static List<Segment> segments(
      Posture from, Posture to, Optional<Subject> subject, TransitionTimes times) {
    if (from.equals(to)) {
      Message stay = new Line.Staying(to.position());
      return List.of(segment(SegmentKind.TRANSITION, subject, stay, times.samePosition()));
    }
    return segments(SegmentKind.TRANSITION, from, to, subject, times);
  }

  /** The movements alone; none where the body is there already. */
  static List<Segment> segments(
      SegmentKind kind,
      Posture from,
      Posture to,
      Optional<Subject> subject,
      TransitionTimes times) {
    return moves(from, to).stream()
        .map(move -> segment(kind, subject, move, times.forMove(move)))
        .toList();
  }

  /** The way back onto the feet, told to somebody who may rest before it; none for who stands. */
  static List<Segment> wayUp(Posture from) {
    List<Segment> segments = new ArrayList<>();
    Posture up = new Posture(Position.STANDING, from.place());
    if (!from.equals(up)) {
      segments.add(
          Segment.spoken(
              SegmentKind.CLOSING,
              Optional.empty(),
              Cue.sentence(CueKind.INSTRUCTION, Line.FixedLine.WAY_UP)));
      for (Move move : moves(from, up)) {
        segments.add(segment(SegmentKind.CLOSING, Optional.empty(), move, TO_PICTURE_IT));
      }
      segments.add(
          Segment.spoken(
              SegmentKind.CLOSING,
              Optional.empty(),
              Cue.sentence(CueKind.INSTRUCTION, Line.FixedLine.REST_UNTIL_THEN)));
    }
    return segments;
  }

  private static Segment segment(
      SegmentKind kind, Optional<Subject> subject, Message message, Duration pause) {
    return Segment.spoken(kind, subject, Cue.inTurn(CueKind.INSTRUCTION, message, pause));
  }

  /** The movements in order; none if the postures are the same. */
  static List<Move> moves(Posture from, Posture to) {
    Stage end = Stage.of(to);
    Set<Stage> done = new HashSet<>();
    PriorityQueue<Way> ways = new PriorityQueue<>(Comparator.comparingLong(Way::millis));
    ways.add(new Way(Stage.of(from), 0, List.of()));
    while (!ways.isEmpty()) {
      Way way = ways.remove();
      if (way.to().equals(end)) {
        return way.moves();
      }
      if (done.add(way.to())) {
        for (Step step : TABLE.getOrDefault(way.to(), List.of())) {
          ways.add(way.then(step));
        }
      }
    }
    throw new IllegalArgumentException("no way from " + from + " to " + to);
  }

  private static Map<Stage, List<Step>> table() {
    Rows floor = new Rows(ON_THE_FLOOR);
    floor.row(Stance.STANDING, Stance.KNEELING, Move.GET_DOWN_ON_KNEES);
    floor.row(Stance.KNEELING, Stance.HALF_KNEELING, Move.FOOT_FORWARD);
    floor.row(Stance.HALF_KNEELING, Stance.KNEELING, Move.KNEE_DOWN);
    floor.row(Stance.HALF_KNEELING, Stance.STANDING, Move.STAND_UP_HOLDING);
    floor.row(Stance.HANDS_AND_KNEES, Stance.HALF_KNEELING, Move.FOOT_FORWARD);
    floor.row(Stance.HANDS_AND_KNEES, Stance.ANY_SIDE, Move.LIE_DOWN_ON_SIDE);
    floor.row(Stance.ANY_SIDE, Stance.HANDS_AND_KNEES, Move.PUSH_ONTO_HANDS_AND_KNEES);
    floor.row(Stance.SUPINE, Stance.ANY_SIDE, Move.ROLL_ONTO_SIDE);
    floor.row(Stance.SUPINE, Stance.PRONE, Move.ROLL_ONTO_STOMACH);
    floor.row(Stance.PRONE, Stance.SUPINE, Move.ROLL_OVER_ONTO_BACK);
    floor.row(Stance.ANY_SIDE, Stance.PRONE, Move.ROLL_ONTO_STOMACH);
    floor.onASide();
    floor.row(Stance.LEFT_SIDE, Stance.ANY_SIDE);
    floor.row(Stance.RIGHT_SIDE, Stance.ANY_SIDE);

    Rows seated = new Rows(EnumSet.of(FLOOR, WALL));
    seated.row(Stance.KNEELING, Stance.SEATED, Move.SIT_TO_ONE_SIDE);
    seated.row(Stance.HANDS_AND_KNEES, Stance.SEATED, Move.SIT_TO_ONE_SIDE);
    seated.row(Stance.ANY_SIDE, Stance.SEATED, Move.PUSH_UP_TO_SIT);
    seated.row(Stance.SEATED, Stance.KNEELING, Move.KNEEL_FROM_SITTING);
    seated.row(Stance.SEATED, Stance.HANDS_AND_KNEES, Move.GO_ONTO_HANDS_AND_KNEES);
    seated.row(Stance.SEATED, Stance.ANY_SIDE, Move.LIE_DOWN_ON_SIDE);
    seated.row(Stance.SEATED, Stance.LEFT_SIDE, Move.LIE_DOWN_ON_LEFT_SIDE);
    seated.row(Stance.SEATED, Stance.RIGHT_SIDE, Move.LIE_DOWN_ON_RIGHT_SIDE);
    seated.row(Stance.SEATED, Stance.LONG_SITTING, Move.STRETCH_LEGS);
    seated.row(Stance.LONG_SITTING, Stance.SEATED, Move.DRAW_LEGS_IN);

    Rows chair = new Rows(EnumSet.of(CHAIR));
    chair.row(Stance.STANDING, Stance.SEATED, Move.SIT_DOWN_ON_CHAIR);
    chair.row(Stance.SEATED, Stance.STANDING, Move.STAND_UP);

    Rows bed = new Rows(EnumSet.of(BED));
    bed.row(Stance.STANDING, Stance.SEATED, Move.SIT_DOWN_ON_BED);
    bed.row(Stance.SEATED, Stance.STANDING, Move.STAND_UP);
    bed.row(Stance.SEATED, Stance.ANY_SIDE, Move.LIE_DOWN_ON_BED);
    bed.row(Stance.SEATED, Stance.LONG_SITTING, Move.LEGS_ONTO_BED);
    bed.row(Stance.SEATED, Stance.HANDS_AND_KNEES, Move.HANDS_AND_KNEES_ON_BED);
    bed.row(Stance.LONG_SITTING, Stance.SEATED, Move.FEET_DOWN);
    bed.row(Stance.LONG_SITTING, Stance.ANY_SIDE, Move.LIE_DOWN_ON_SIDE);
    bed.row(Stance.HANDS_AND_KNEES, Stance.SEATED, Move.TURN_AND_SIT, Move.SIT_FOR_A_MOMENT);
    bed.row(Stance.HANDS_AND_KNEES, Stance.SUPINE, Move.LIE_DOWN_ON_SIDE, Move.ROLL_ONTO_BACK);
    bed.row(Stance.ANY_SIDE, Stance.LEFT_SIDE, Move.LIE_ON_LEFT_SIDE);
    bed.row(Stance.ANY_SIDE, Stance.RIGHT_SIDE, Move.LIE_ON_RIGHT_SIDE);
    bed.row(Stance.ANY_SIDE, Stance.SEATED, Move.FEET_DOWN_AND_SIT, Move.SIT_FOR_A_MOMENT);
    bed.row(Stance.ANY_SIDE, Stance.PRONE, Move.ROLL_ONTO_STOMACH);
    bed.row(Stance.SUPINE, Stance.PRONE, Move.MIDDLE_OF_BED, Move.ROLL_ONTO_STOMACH);
    bed.row(Stance.PRONE, Stance.SUPINE, Move.MIDDLE_OF_BED, Move.ROLL_OVER_ONTO_BACK);
    bed.onASide();
    for (Stance lying : List.of(Stance.SUPINE, Stance.PRONE, Stance.LEFT_SIDE, Stance.RIGHT_SIDE)) {
      bed.row(lying, Stance.ANY_SIDE, Move.NEAR_EDGE_OF_BED, Move.FACE_EDGE_OF_BED);
    }

    Rows rows = floor.and(seated).and(chair).and(bed);
    Map<Place, Move> to =
        new EnumMap<>(
            Map.of(
                FLOOR, Move.STEP_AWAY,
                CHAIR, Move.GO_TO_CHAIR,
                BED, Move.GO_TO_BED,
                WALL, Move.GO_TO_WALL));
    for (Place from : Place.values()) {
      to.forEach((place, move) -> rows.walk(from, place, move));
    }
    return rows.steps;
  }

  /** Rows of the table that are the same at several places. */
  private static final class Rows {
    private final Set<Place> places;
    private final Map<Stage, List<Step>> steps = new HashMap<>();

    Rows(Set<Place> places) {
      this.places = places;
    }

    void row(Stance from, Stance to, Move... moves) {
      for (Place place : places) {
        add(new Stage(from, place), new Step(new Stage(to, place), List.of(moves)));
      }
    }

    void walk(Place from, Place to, Move move) {
      if (from != to) {
        Stage there = new Stage(Stance.STANDING, to);
        add(new Stage(Stance.STANDING, from), new Step(there, List.of(move)));
      }
    }

    /** What is the same wherever one lies: from a side and onto it, and with a push up from it. */
    void onASide() {
      row(Stance.KNEELING, Stance.HANDS_AND_KNEES, Move.GO_ONTO_HANDS_AND_KNEES);
      row(Stance.HANDS_AND_KNEES, Stance.KNEELING, Move.KNEEL_UP);
      row(Stance.HANDS_AND_KNEES, Stance.PRONE, Move.LIE_ON_STOMACH);
      row(Stance.PRONE, Stance.HANDS_AND_KNEES, Move.PUSH_ONTO_HANDS_AND_KNEES);
      row(Stance.HANDS_AND_KNEES, Stance.LEFT_SIDE, Move.LIE_DOWN_ON_LEFT_SIDE);
      row(Stance.HANDS_AND_KNEES, Stance.RIGHT_SIDE, Move.LIE_DOWN_ON_RIGHT_SIDE);
      row(Stance.ANY_SIDE, Stance.SUPINE, Move.ROLL_ONTO_BACK);
      boolean onBed = places.contains(BED);
      turn(onBed, Stance.SUPINE, Stance.LEFT_SIDE, Move.ROLL_ONTO_LEFT_SIDE);
      turn(onBed, Stance.SUPINE, Stance.RIGHT_SIDE, Move.ROLL_ONTO_RIGHT_SIDE);
      turn(onBed, Stance.PRONE, Stance.LEFT_SIDE, Move.ROLL_ONTO_LEFT_SIDE);
      turn(onBed, Stance.PRONE, Stance.RIGHT_SIDE, Move.ROLL_ONTO_RIGHT_SIDE);
      turn(onBed, Stance.LEFT_SIDE, Stance.RIGHT_SIDE, Move.TURN_OVER_ONTO_RIGHT_SIDE);
      turn(onBed, Stance.RIGHT_SIDE, Stance.LEFT_SIDE, Move.TURN_OVER_ONTO_LEFT_SIDE);
      for (Stance side : List.of(Stance.LEFT_SIDE, Stance.RIGHT_SIDE)) {
        turn(onBed, side, Stance.SUPINE, Move.ROLL_ONTO_BACK);
        turn(onBed, side, Stance.PRONE, Move.ROLL_ONTO_STOMACH);
      }
    }

    /** Nobody knows how near the edge of a bed the body is: before it turns, it has room. */
    private void turn(boolean onBed, Stance from, Stance to, Move move) {
      if (onBed) {
        row(from, to, Move.MIDDLE_OF_BED, move);
      } else {
        row(from, to, move);
      }
    }

    Rows and(Rows others) {
      others.steps.forEach((from, rows) -> rows.forEach(row -> add(from, row)));
      return this;
    }

    private void add(Stage from, Step step) {
      steps.computeIfAbsent(from, stage -> new ArrayList<>()).add(step);
    }
  }
}
