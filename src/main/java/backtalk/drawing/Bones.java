package backtalk.drawing;

/** How long the bones are, in centimetres of a person 175 cm tall. */
final class Bones {

  static final double THIGH = 43;
  static final double SHIN = 41;
  static final double UPPER_ARM = 29;
  static final double FOREARM = 25;

  /** From the wrist to the middle of the palm. */
  static final double PALM = 6;

  /** Three parts of the back, from the hip joints to where the neck begins. */
  static final double[] BACK = {18, 18, 19};

  static final double NECK = 15;

  /** How far up the last part of the back the shoulder joints are. */
  static final double SHOULDERS_UP = 0.68;

  private Bones() {}
}
