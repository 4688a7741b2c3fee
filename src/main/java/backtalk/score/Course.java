package backtalk.score;

import backtalk.plan.Landmarks;
import backtalk.plan.Place;
import backtalk.plan.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is still to be heard: some passages, and then the plan from a place on.
 *
 * @param passages in their order
 * @param then where the plan goes on; empty if it does not
 */
public record Course(List<Passage> passages, Optional<Place> then) {

  public static final Course END = new Course(List.of(), Optional.empty());

  public Course {
    passages = List.copyOf(passages);
  }

  /** The plan from a place on. */
  public static Course from(Place place) {
    return new Course(List.of(), Optional.of(place));
  }

  /** The same after other passages. */
  public Course after(List<Passage> first) {
    List<Passage> all = new ArrayList<>(first);
    all.addAll(passages);
    return new Course(all, then);
  }

  /** The same after another passage. */
  public Course after(Passage first) {
    return after(List.of(first));
  }

  /** The same without its first passage. */
  public Course rest() {
    return new Course(passages.subList(1, passages.size()), then);
  }

  /** The same course with its next passage taken out of the plan, if it was still in it. */
  public Course unfolded(Plan plan) {
    if (!passages.isEmpty() || then.isEmpty()) {
      return this;
    }
    Landmarks landmarks = new Landmarks(plan);
    return landmarks
        .from(then.get())
        .map(
            place ->
                new Course(List.of(Passage.of(place, landmarks.at(place))), landmarks.after(place)))
        .orElse(END);
  }

  /** The same where the plan has changed: its passages are taken from it anew. */
  public Course in(Plan plan) {
    Landmarks landmarks = new Landmarks(plan);
    return new Course(
        passages.stream()
            .map(
                passage ->
                    passage.origin() == Passage.Origin.PLAN
                        ? passage.with(landmarks.at(passage.place()))
                        : passage)
            .toList(),
        then);
  }
}
