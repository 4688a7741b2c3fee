package backtalk.bench.voice;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What the voices say to be understood. */
final class SpokenCues {

  /** Sixty cues as sessions have them; all in words that the recogniser knows. */
  static final List<String> SIXTY =
      List.of(
          "Welcome.",
          "This takes about twenty minutes.",
          "You need a mat and a pillow.",
          "Stop if you feel pain, numbness, or tingling.",
          "Stretch one of six.",
          "Child's pose.",
          "Get down onto your hands and knees.",
          "Sit back on your heels.",
          "Reach your arms forward on the floor.",
          "Let your forehead rest on the floor.",
          "You will hold this for thirty seconds on each side, twice.",
          "Breathe slowly, and let your back relax.",
          "Hold for thirty seconds.",
          "Halfway.",
          "Ten seconds left.",
          "Five.",
          "Four.",
          "Three.",
          "Two.",
          "One.",
          "And slowly let your left leg down.",
          "And rest.",
          "Release.",
          "Rest for ten seconds.",
          "Stretch two of six.",
          "Lie on your back.",
          "Bend both knees.",
          "Keep your feet flat on the floor.",
          "Left side first.",
          "Bring your left knee toward your chest.",
          "Keep your other leg long.",
          "Hold.",
          "Change sides. Now the right side.",
          "Now the left side.",
          "Now switch sides: the right side.",
          "Cross your right ankle over your left knee.",
          "Pull the thigh gently toward you.",
          "Second of three.",
          "Third of three.",
          "On the right side.",
          "Roll onto your side.",
          "Push yourself up with your hands.",
          "Stand up slowly.",
          "Tighten your stomach muscles.",
          "Lift your hips off the floor.",
          "Do not hold your breath.",
          "Turn your head to the left.",
          "Lower your chest to the floor.",
          "Breathe in.",
          "Breathe out.",
          "Twenty seconds so far.",
          "Fifteen seconds more.",
          "Now both sides together.",
          "Straighten your leg.",
          "Stop before it hurts.",
          "Paused.",
          "Going on.",
          "The next one.",
          "That is the end. Well done.",
          "Do this again tomorrow.");

  /** A countdown. */
  static final List<String> NUMBERS =
      List.of(
          "Ten.", "Nine.", "Eight.", "Seven.", "Six.", "Five.", "Four.", "Three.", "Two.", "One.");

  /** What must not be misheard: sides and numbers. */
  static final List<String> SIDES_AND_NUMBERS =
      List.of(
          "Left side first.",
          "Right side first.",
          "Change sides. Now the left side.",
          "Change sides. Now the right side.",
          "Now the left side.",
          "Now the right side.",
          "Now switch sides: the left side.",
          "Now switch sides: the right side.",
          "On the left side.",
          "On the right side.",
          "Ten.",
          "Nine.",
          "Eight.",
          "Seven.",
          "Six.",
          "Five.",
          "Four.",
          "Three.",
          "Two.",
          "One.");

  /** What else a person acts on. */
  static final List<String> CALLS =
      List.of(
          "Hold.", "And hold.", "And rest.", "The last time.", "Halfway.", "Paused.", "Now rest.");

  /** What must be heard in them, and nowhere else. */
  static final Set<String> KEYS =
      Set.of(
          "left", "right", "ten", "nine", "eight", "seven", "six", "five", "four", "three", "two",
          "one", "hold", "release", "relax", "halfway", "paused", "rest", "change", "switch");

  private SpokenCues() {}

  static List<String> keywords() {
    return Stream.of(SIDES_AND_NUMBERS, CALLS).flatMap(List::stream).toList();
  }
}
