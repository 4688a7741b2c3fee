package backtalk.listen.words;

import java.util.List;

/**
 * Common words that are no commands. A recogniser that knows only commands hears one in every
 * sound; with these beside them it has something truer to choose.
 */
public final class Decoys {

  private static final List<String> WORDS =
      List.of(
          """
          a about after again all always and another answer any arm as at away because bed been \
          before better between big bit body boy breathe breathing brother but by call can car \
          carpet cat chair city coffee come computer could country cup day did dinner do doctor \
          dog don't door down eat eight evening ever every eye family father feel feet few find \
          five foot for forward four from garden gently get girl give good great had hand has \
          have he head hello here him hip his home hour house hundred if in is it its just keep \
          kind knee know later leg let letter life like little look lot love lovely made make \
          man maybe me mean milk minute monday money more morning most mother much muscle music \
          my name need never nice nine no not nothing number of off oh okay old on one only or \
          other our out over paper people perfect person picture pillow place please problem put \
          question quickly read really relax right room said same saw see seven she should \
          shoulder side sister six sleep slowly so some something soon still story stretching \
          summer sunday sure table take telephone television ten thank that the their them then \
          there these they thing think thirty this three time to today tomorrow too took towel \
          tuesday twenty two under up us very walk want warm was water way we weather well were \
          when which who why will window winter with woman work would yeah year yes yet you your"""
              .split(" ", -1));

  private Decoys() {}

  /** The words, in lower case. */
  public static List<String> words() {
    return WORDS;
  }
}
