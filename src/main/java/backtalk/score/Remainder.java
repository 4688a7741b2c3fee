package backtalk.score;

import backtalk.plan.Plan;
import backtalk.plan.PlanIndex;
import backtalk.plan.PlanPlace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is still to be heard: some passages, and then the plan from a place on.
 *
 * @param passages in their order
 * @param then where the plan goes on; empty if it does not
 */
public record Remainder(List<Passage> passages, Optional<PlanPlace> then) {

  public static final Remainder END = new Remainder(List.of(), Optional.empty());

  public Remainder {
    passages = List.copyOf(passages);
  }

  /** The plan from a place on. */
  public static Remainder from(PlanPlace place) {
    return new Remainder(List.of(), Optional.of(place));
  }

  /** The same after other passages. */
  public Remainder after(List<Passage> first) {
    List<Passage> all = new ArrayList<>(first);
    all.addAll(passages);
    return new Remainder(all, then);
  }

  /** The same after another passage. */
  public Remainder after(Passage first) {
    return after(List.of(first));
  }

  /** The same without its first passage. */
  public Remainder rest() {
    return new Remainder(passages.subList(1, passages.size()), then);
  }

  /** The same course with its next passage taken out of the plan, if it was still in it. */
  public Remainder unfolded(Plan plan) {
    if (!passages.isEmpty() || then.isEmpty()) {
      return this;
    }
    PlanIndex index = new PlanIndex(plan);
    return index
        .from(then.get())
        .map(
            place -> new Remainder(List.of(Passage.of(place, index.at(place))), index.after(place)))
        .orElse(END);
  }

  /** The same where the plan has changed: its passages are taken from it anew. */
  public Remainder in(Plan plan) {
    PlanIndex index = new PlanIndex(plan);
    return new Remainder(
        passages.stream()
            .map(
                passage ->
                    passage.origin() == Passage.Origin.PLAN
                        ? passage.with(index.at(passage.place()))
                        : passage)
            .toList(),
        then);
  }
}
