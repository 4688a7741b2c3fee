package backtalk.speech.command;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A shell script that stays and speaks a sentence a line, as Piper does, and misbehaves as told: at
 * each sentence the next thing of a list, whoever was ended meanwhile.
 */
public record WarmStandIn(Path folder) {

  private static final int MOST_WORDS = 40;

  private static final String SCRIPT =
      """
      #!/bin/sh
      cd "${0%/*}"
      echo "$$" >> starts
      echo "$1" > folder
      while IFS= read -r line; do
        printf '%s\\n' "$line" >> heard
        read -r n < count; n=$((n + 1)); echo $n > count
        deed=$(sed -n "${n}p" deeds); file="$1/$n.wav"
        case "${deed:-python}" in
          python) cp speech.wav "$file"; echo "INFO:__main__:Wrote $file" >&2 ;;
          c++) head -c 1000 speech.wav > "$file"; echo "$file"; sleep 0.1
            tail -c +1001 speech.wav >> "$file" ;;
          slow) set -f; set -- "$1" $line; words=$(($# - 1)); ms=$((words * 460 * TENTHS / 10))
            sleep "$((ms / 1000)).$(printf %03d $((ms % 1000)))"
            cp "words-$words.wav" "$file"; echo "$file" ;;
          both) cp speech.wav "$file"; echo "$file"; echo "$file" >&2 ;;
          chatter) echo "Loaded /tmp/model.wav"; echo "/etc/passwd"; echo "in $1/none.wav"
            cp speech.wav "$file"; echo "$file" ;;
          twice) cp speech.wav "$file"; cp speech.wav "$1/more.wav"; echo "$file"; echo "$1/more.wav" ;;
          link) ln -s "$PWD/speech.wav" "$file"; echo "$file" ;;
          wait) while [ ! -e go ]; do sleep 0.02; done; cp garbage "$file"; echo "$file" ;;
          late) while [ ! -e go ]; do sleep 0.02; done; cp speech.wav "$file"; echo "$file" ;;
          hang) sleep 60 ;;
          die) echo "Traceback" >&2; echo "ValueError: no such phoneme" >&2; exit 3 ;;
          leave) cp speech.wav "$file"; echo "$file"; exit 0 ;;
          flood) cat /dev/zero ;;
          nest) mkdir "$1/in"; head -c 6000000 /dev/zero > "$1/in/x"; sleep 60 ;;
          fill) head -c 6000000 /dev/zero > "$1/x"; sleep 60 ;;
        esac
      done
      """;

  /** A program in a folder that does these things, and then speaks well. */
  public static WarmStandIn in(Path folder, String... deeds) throws IOException {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("count"), "0\n");
    Files.writeString(folder.resolve("deeds"), String.join("\n", deeds) + "\n");
    Files.write(folder.resolve("speech.wav"), whole(StandIn.vowel(0.4)));
    Files.writeString(folder.resolve("garbage"), "This is not sound.");
    Path script = Files.writeString(folder.resolve("standin"), SCRIPT);
    if (!script.toFile().setExecutable(true)) {
      throw new IOException(script + " cannot be made a program");
    }
    return new WarmStandIn(folder);
  }

  /**
   * A program that takes long for its words.
   *
   * @param tenths the time it needs, in tenths of the time of its words
   */
  public static WarmStandIn slow(Path folder, int tenths) throws IOException {
    WarmStandIn program = in(folder);
    for (int words = 1; words <= MOST_WORDS; words++) {
      byte[] sound = whole(StandIn.vowel(0.46 * words));
      Files.write(folder.resolve("words-" + words + ".wav"), sound);
    }
    Path script = folder.resolve("standin");
    String text = Files.readString(script).replace("${deed:-python}", "slow");
    Files.writeString(script, text.replace("TENTHS", String.valueOf(tenths)));
    return program;
  }

  private static byte[] whole(short[] samples) {
    byte[] sound = StandIn.wav(samples, 0);
    ByteBuffer.wrap(sound)
        .order(ByteOrder.LITTLE_ENDIAN)
        .putInt(4, sound.length - 8)
        .putInt(40, sound.length - 44);
    return sound;
  }

  /** A voice file for it, with more lines for its program. */
  public String voice(String id, String... more) {
    StringBuilder text = new StringBuilder();
    text.append("format: 1\nid: ").append(id).append("\nname: A stand-in\nlanguage: en-US\n");
    text.append("licence: none\nengine: command\nvoice: any\npace: 130\nprogram:\n");
    text.append("  run: [\"").append(folder.resolve("standin")).append("\", \"{folder}\"]\n");
    text.append("  sound: wav\n  rate: 16000\n  install: nothing to do\n");
    for (String line : more) {
      text.append("  ").append(line).append('\n');
    }
    return text.toString();
  }

  /** What it was told, in order. */
  public List<String> heard() throws IOException {
    return Files.readAllLines(folder.resolve("heard"));
  }

  /** The process of each start, in order. */
  public List<Long> starts() throws IOException {
    return Files.readAllLines(folder.resolve("starts")).stream().map(Long::valueOf).toList();
  }

  /** Where it was to write. */
  Path sounds() throws IOException {
    return Path.of(Files.readString(folder.resolve("folder")).strip());
  }
}
