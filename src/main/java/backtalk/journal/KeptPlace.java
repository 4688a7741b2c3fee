package backtalk.journal;

import backtalk.plan.Adjustments;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a session was when it was last heard of, so that one that was cut off can be gone on with.
 *
 * @param session its id
 * @param routine id of its routine
 * @param day the date where the person was
 * @param held how many holds had been held to their end
 * @param place the segment that had begun
 * @param decided what the person had decided until then; missing in older files
 */
public record KeptPlace(
    String session,
    String routine,
    LocalDate day,
    int held,
    Place place,
    @Nullable KeptAdjustments decided) {

  /** What the person had decided until then. */
  public Adjustments adjustments() {
    return (decided == null ? KeptAdjustments.NONE : decided).adjustments();
  }
}
