package backtalk.config;

import backtalk.system.EnumWords;
import backtalk.yaml.Choices;
import backtalk.yaml.Decoder;
import backtalk.yaml.Lists;
import backtalk.yaml.Numbers;
import backtalk.yaml.Texts;
import backtalk.yaml.TimeText;
import backtalk.yaml.Times;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;

/**
 * What a setting's value may be.
 *
 * @param decoder reads it
 * @param writer writes it so that the decoder reads the same again
 * @param samples some values, both ends of a range among them
 * @param areAll whether there are no other values than these
 */
record SettingType<T>(
    Decoder<T> decoder, Function<T, String> writer, List<T> samples, boolean areAll) {

  private SettingType(Decoder<T> decoder, Function<T, String> writer, List<T> samples) {
    this(decoder, writer, samples, false);
  }

  static final SettingType<String> ID =
      new SettingType<>(Texts.id(), Function.identity(), List.of("evening", "kevin16"));
  static final SettingType<List<String>> IDS =
      new SettingType<>(
          Lists.of(Texts.id()),
          List::toString,
          List.of(List.of(), List.of("cobra", "childs-pose")));
  static final SettingType<String> TEXT =
      new SettingType<>(
          Texts.text(), Function.identity(), List.of("none", "/music/rain 1.wav", "PCH [hw:0,0]"));
  static final SettingType<Boolean> YES_OR_NO =
      new SettingType<>(Choices.yesOrNo(), String::valueOf, List.of(true, false), true);
  static final SettingType<Double> SCALE =
      new SettingType<>(
          Numbers.decimal(0.1, 10), SettingType::plain, List.of(0.1, 0.5, 1.0, 1.5, 10.0));

  static SettingType<Integer> whole(int least, int most) {
    return new SettingType<>(
        Numbers.whole(least, most), String::valueOf, List.of(least, (least + most) / 2, most));
  }

  static SettingType<Duration> time(Duration least, Duration most) {
    return new SettingType<>(
        Times.time(least, most),
        TimeText::write,
        List.of(least, Duration.ofSeconds(least.plus(most).toSeconds() / 2), most));
  }

  static <E extends Enum<E>> SettingType<E> choice(Class<E> type) {
    return new SettingType<>(
        Choices.of(type), EnumWords::of, List.of(type.getEnumConstants()), true);
  }

  private static String plain(double number) {
    return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
  }
}
