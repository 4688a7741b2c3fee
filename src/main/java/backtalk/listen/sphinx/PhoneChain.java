package backtalk.listen.sphinx;

import edu.cmu.sphinx.linguist.acoustic.AcousticModel;
import edu.cmu.sphinx.linguist.acoustic.Context;
import edu.cmu.sphinx.linguist.acoustic.HMMPosition;
import edu.cmu.sphinx.linguist.acoustic.LeftRightContext;
import edu.cmu.sphinx.linguist.acoustic.Unit;
import edu.cmu.sphinx.linguist.acoustic.UnitManager;
import edu.cmu.sphinx.linguist.acoustic.tiedstate.Senone;
import edu.cmu.sphinx.linguist.acoustic.tiedstate.SenoneHMM;
import edu.cmu.sphinx.util.LogMath;
import java.util.ArrayList;
import java.util.List;

/**
 * The states that words go through, one after the other, as the acoustic model has them. Between
 * words there may be silence: a state that can be passed by.
 *
 * @param states in their order
 * @param phones how many phones they belong to
 */
record PhoneChain(List<State> states, int phones) {

  /** The number of the phone of a state that is silence. */
  static final int SILENCE = -1;

  /**
   * One state.
   *
   * @param stay the logarithm of the probability that the next frame is of it as well
   * @param go likewise, that it is of the next state
   * @param phone its number; {@link #SILENCE} between words
   */
  record State(Senone senone, float stay, float go, int phone) {

    boolean canBeSkipped() {
      return phone == SILENCE;
    }
  }

  private static final float STAY_SILENT = -0.1f;
  private static final float SPEAK = -2.3f;

  /** One phone, whatever stands beside it. */
  static PhoneChain ofPhone(AcousticModel model, Unit phone) {
    HMMPosition where = phone.isSilence() ? HMMPosition.UNDEFINED : HMMPosition.INTERNAL;
    return new PhoneChain(states(model, phone, where, 0), 1);
  }

  /**
   * Words.
   *
   * @param words the phones of each
   */
  static PhoneChain ofWords(
      AcousticModel model, UnitManager units, List<List<Unit>> words, Senone silence) {
    List<Unit> all = words.stream().flatMap(List::stream).toList();
    List<State> states = new ArrayList<>();
    int phone = 0;
    for (List<Unit> word : words) {
      if (phone > 0) {
        states.add(new State(silence, STAY_SILENT, SPEAK, SILENCE));
      }
      for (int i = 0; i < word.size(); i++) {
        Unit before = phone == 0 ? UnitManager.SILENCE : all.get(phone - 1);
        Unit after = phone == all.size() - 1 ? UnitManager.SILENCE : all.get(phone + 1);
        Context beside = LeftRightContext.get(new Unit[] {before}, new Unit[] {after});
        Unit unit = units.getUnit(word.get(i).getName(), false, beside);
        states.addAll(states(model, unit, position(i, word.size()), phone++));
      }
    }
    return new PhoneChain(states, phone);
  }

  private static HMMPosition position(int phone, int of) {
    if (of == 1) {
      return HMMPosition.SINGLE;
    } else if (phone == 0) {
      return HMMPosition.BEGIN;
    }
    return phone == of - 1 ? HMMPosition.END : HMMPosition.INTERNAL;
  }

  private static List<State> states(AcousticModel model, Unit unit, HMMPosition where, int phone) {
    SenoneHMM hmm = (SenoneHMM) model.lookupNearestHMM(unit, where, false);
    LogMath log = LogMath.getLogMath();
    float[][] arcs = hmm.getTransitionMatrix();
    Senone[] senones = hmm.getSenoneSequence().getSenones();
    List<State> states = new ArrayList<>();
    for (int i = 0; i < hmm.getOrder(); i++) {
      states.add(
          new State(senones[i], log.logToLn(arcs[i][i]), log.logToLn(arcs[i][i + 1]), phone));
    }
    return states;
  }
}
