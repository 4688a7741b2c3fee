package backtalk.listen;

import java.util.List;

/**
 * Common words that are no commands. A recogniser that knows only commands hears one in every
 * sound; with these beside them it has something truer to choose.
 */
public final class Decoys {

  private static final List<String> WORDS =
      List.of(
          """
          a about after again all and any arm as at away bed been big bit boy breathe but by call \
          can car cat chair come could cup day did do dog don't door down eat eight every eye \
          feel feet few find five foot for four from get girl give good great had hand has have \
          he head hello here him hip his home hour house if in is it its just keep kind knee know \
          leg let life like little look lot love made make man me mean milk more most much my \
          name need nice nine no not of off oh okay old on one or other our out over people place \
          please put read right room said same saw see seven she should side six sleep so some \
          soon still sure table take ten thank that the their them then there these they thing \
          think this three time to too took two um under up us very walk want warm was water way \
          we well were when which who why will with woman work would yeah year yes yet you your"""
              .split(" ", -1));

  private Decoys() {}

  /** The words, in lower case. */
  public static List<String> words() {
    return WORDS;
  }
}
