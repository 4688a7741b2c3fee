package backtalk.config;

import backtalk.yaml.YamlException;
import java.nio.charset.StandardCharsets;

/** Any text as a config file: what can be read can be changed, or it is said why not. */
public final class ConfigFuzz {

  private static final String FILE = "config.yaml";

  private ConfigFuzz() {}

  /** Takes an input. */
  public static void feed(byte[] input) throws YamlException {
    String text = new String(input, StandardCharsets.UTF_8);
    Config config;
    try {
      config = ConfigReader.parse(text, FILE);
    } catch (YamlException e) {
      return;
    }
    Setting<?> setting =
        ConfigTable.ALL.get(Math.floorMod(text.hashCode(), ConfigTable.ALL.size()));
    change(text, config, setting);
  }

  private static <T> void change(String text, Config config, Setting<T> setting)
      throws YamlException {
    T value = config.get(setting);
    String set;
    try {
      set = ConfigEdit.set(text, FILE, setting, value);
    } catch (YamlException e) {
      return; // it is too oddly written
    }
    if (!ConfigReader.parse(set, FILE).get(setting).equals(value)) {
      throw new IllegalStateException(setting.name() + " is not " + value + " in\n" + set);
    }
  }
}
