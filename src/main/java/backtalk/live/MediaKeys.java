package backtalk.live;

import backtalk.bus.SessionBus;
import backtalk.config.Config;
import backtalk.config.ConfigChoices;
import backtalk.config.ConfigTable;
import backtalk.control.CommandSource;
import backtalk.control.mpris.MediaPlayer;
import backtalk.score.ScoredSegment;
import backtalk.session.PlayerListener;
import backtalk.setup.Studio;
import backtalk.setup.World;
import java.util.List;
import java.util.Optional;

/** The media keys of the desktop beside a session, where the config wants them. */
final class MediaKeys implements PlayerListener {

  private final MediaState state;
  private final Optional<MediaPlayer> player;

  /**
   * @param window brings the session's window to the front, where there is one
   */
  MediaKeys(World world, Config config, Studio studio, Optional<Runnable> window) {
    state = new MediaState(studio.routine().name(), studio.engine().format());
    player =
        config.get(ConfigTable.MEDIA_KEYS) == ConfigChoices.OnOff.ON
            ? SessionBus.of(world.environment()).map(bus -> new MediaPlayer(bus, window))
            : Optional.empty();
  }

  List<CommandSource> sources() {
    return player.stream().map(CommandSource.class::cast).toList();
  }

  @Override
  public void heard(ScoredSegment segment, long frame) {
    player.ifPresent(told -> told.update(state.at(segment, frame)));
  }
}
