package backtalk.config;

import backtalk.plan.Preferences;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * Settings of one kind, one for each stretch, under its id: {@code holds.childs-pose}. One that is
 * meant for one routine names it too, and goes before: {@code holds.my-clinic.bridge}.
 *
 * @param group the name of the group they stand in
 * @param kind what each of them may be
 * @param effect what all of them change, by the stretch's id
 * @param explanation for the example, where the group's own does not suffice
 */
public record PerStretch<T>(
    String group,
    SettingType<T> kind,
    BiConsumer<Preferences.With, Map<String, T>> effect,
    String explanation) {

  PerStretch(
      String group, SettingType<T> kind, BiConsumer<Preferences.With, Map<String, T>> effect) {
    this(group, kind, effect, "");
  }

  PerStretch<T> explained(String text) {
    return new PerStretch<>(group, kind, effect, text);
  }

  /** The setting of one stretch in all routines. */
  public Setting<T> of(String stretchId) {
    return new Setting<>(group + "." + stretchId, kind, Optional.empty());
  }

  /** The setting of one stretch in one routine. */
  public Setting<T> of(String routineId, String stretchId) {
    return of(inRoutine(routineId, stretchId));
  }

  /** What a stretch of one routine is called in a config. */
  public static String inRoutine(String routineId, String stretchId) {
    return routineId + "." + stretchId;
  }
}
