package backtalk.desk;

import backtalk.drawing.Drawings;
import backtalk.drawing.Ink;
import backtalk.routine.Side;
import backtalk.window.Figure;
import backtalk.window.PoseDrawings;
import java.util.Optional;

/** The program's drawings, as the window shows them. */
final class PoseShelf implements PoseDrawings {

  @Override
  public Optional<Picture> of(String stretch, Figure figure, boolean dark) {
    Side side = figure == Figure.RIGHT ? Side.RIGHT : Side.LEFT;
    return Drawings.of(stretch)
        .map(
            drawing ->
                new Picture(drawing.svg(side, dark ? Ink.DARK : Ink.LIGHT), drawing.shows(side)));
  }
}
