package backtalk.bench.ear;

import backtalk.bench.Table;
import backtalk.bench.ear.BenchSpeaker.Take;
import backtalk.bench.ear.Segments.Segment;
import backtalk.listen.embedding.WordFit;
import backtalk.listen.rig.ShoeboxRoom;
import backtalk.listen.rig.Waves;
import backtalk.listen.words.CommandGrammar;
import backtalk.listen.words.Decoys;
import backtalk.listen.words.Phrase;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Teaches how commands sound: by the speakers of the tuning half, made larger and smaller, in rooms
 * and noise, and by people of that half who say no command.
 */
final class SoundsBench {

  private static final int WAYS = 6;

  /** Of other words there are many more. */
  private static final double OTHER_WEIGHT = 0.3;

  private static final List<String> FAMILIES = List.of("flite awb", "kal", "espeak");

  private final WordFit fit;
  private final SpeakerClips voices;
  private final List<String> words = new ArrayList<>();
  private final Random random = new Random(3);

  SoundsBench(List<Segment> segments, SpeakerClips voices) {
    this.voices = voices;
    CommandGrammar.phrases().stream().map(Phrase::words).forEach(words::add);
    words.add(CommandGrammar.WAKE_WORD);
    words.add("hey " + CommandGrammar.WAKE_WORD);
    fit = new WordFit(words);
    for (Segment one : segments) {
      // What a person says is no command; and what begins with the wake word is longer than a look.
      if (one.isOfPerson() != words.contains(one.said())) {
        fit.add(one.isOfPerson() ? "" : one.said(), one.by(), 1, one.sound());
      }
    }
    for (BenchSpeaker speaker : voices.speakers()) {
      teach(speaker);
    }
  }

  private void teach(BenchSpeaker speaker) {
    int turn = 0;
    for (String word : words) {
      for (int i = 0; i < WAYS; i++) {
        fit.add(word, speaker.name(), 1, said(speaker, Take.inTurn(turn++), word));
      }
    }
    for (String word : Decoys.words()) {
      fit.addOther(speaker.name(), OTHER_WEIGHT, said(speaker, Take.inTurn(turn++), word));
    }
  }

  /** As a detector cuts it out: in some room and noise, by somebody larger or smaller. */
  private short[] said(BenchSpeaker speaker, Take take, String word) {
    double bent = 0.85 + 0.3 * random.nextDouble();
    float[] dry = Waves.bent(voices.say(speaker, take, SpokenLine.sentence(word)), bent);
    float[] heard =
        switch (random.nextInt(4)) {
          case 0 -> dry;
          case 1 -> ShoeboxRoom.LIVING_ROOM.heard(dry);
          default -> ShoeboxRoom.BEDROOM.heard(dry);
        };
    int begin = Waves.frames(0.4 + 0.1 * random.nextDouble());
    float[] sound = new float[begin + dry.length + Waves.frames(0.33 + 0.1 * random.nextDouble())];
    float[] kept = Arrays.copyOf(heard, Math.min(heard.length, sound.length - begin));
    Waves.add(sound, begin, Waves.atSpeechLevel(kept, -34 + 8 * random.nextDouble()));
    // The noise is that of 10 dB under a usual talker, or up to 30 dB less.
    float gain = (float) Math.pow(10, (3 - 33 * random.nextDouble()) / 20);
    int from = random.nextInt(Segments.LOUD.length - sound.length);
    for (int i = 0; i < sound.length; i++) {
      sound[i] += gain * Segments.LOUD[from + i];
    }
    return Waves.toShorts(sound);
  }

  /** How well it tells voices that it was not taught with; and the file for the program. */
  Table table(Path file) throws IOException {
    Table table = new Table("taught without", "commands right %", "other words left %");
    for (String family : FAMILIES) {
      table.row(
          family,
          number(fit.unseen(by -> by.contains(family), true)),
          number(fit.unseen(by -> by.contains(family), false)));
    }
    fit.write(file);
    return table.then(new Table("for the resources of listen.embedding: " + file));
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.0f", value);
  }
}
