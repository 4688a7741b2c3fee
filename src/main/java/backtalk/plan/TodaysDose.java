package backtalk.plan;

import backtalk.routine.Progression.Amount;
import java.util.Optional;

/**
 * Today's dose of a stretch that grows over the weeks.
 *
 * @param amount how much today
 * @param variant which variant today
 * @param before what it was the last time, where that differs: what changed is said
 */
public record TodaysDose(Amount amount, Optional<String> variant, Optional<Amount> before) {}
