package backtalk.live;

import backtalk.bus.SessionBus;
import backtalk.config.Config;
import backtalk.config.ConfigChoices;
import backtalk.config.ConfigTable;
import backtalk.control.CommandSource;
import backtalk.control.mpris.MediaPlayer;
import backtalk.score.ScoredSegment;
import backtalk.session.PlayerListener;
import backtalk.setup.Environment;
import backtalk.setup.SessionResources;
import java.util.List;
import java.util.Optional;

/** The media keys of the desktop beside a session, where the config wants them. */
final class MediaKeys implements PlayerListener {

  private final MediaState state;
  private final Optional<MediaPlayer> player;

  /**
   * @param window brings the session's window to the front, where there is one
   */
  MediaKeys(
      Environment environment,
      Config config,
      SessionResources resources,
      Optional<Runnable> window) {
    state = new MediaState(resources.routine().name(), resources.engine().format());
    player =
        config.get(ConfigTable.MEDIA_KEYS) == ConfigChoices.OnOff.ON
            ? SessionBus.of(environment.variables()).map(bus -> new MediaPlayer(bus, window))
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
