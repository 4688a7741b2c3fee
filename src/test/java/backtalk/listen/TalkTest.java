package backtalk.listen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TalkTest {

  private final Talk talk = new Talk();

  private void hear(int speechBlocks, int silentBlocks) {
    for (int i = 0; i < speechBlocks + silentBlocks; i++) {
      talk.hear(i < speechBlocks);
    }
  }

  @Test
  void whoTriesAWordFourTimesDoesNotTalk() {
    for (int i = 0; i < 4; i++) {
      hear(130, 80);
      assertThat(talk.isGoingOn()).isFalse();
    }
  }

  @Test
  void whoSpeaksInSentencesDoes() {
    hear(300, 60);
    assertThat(talk.isGoingOn()).isFalse();
    hear(241, 0);
    assertThat(talk.isGoingOn()).isTrue();
  }

  @Test
  void whatIsSaidAfterAQuietIsTalkStill() {
    hear(600, 950);
    assertThat(talk.isGoingOn()).isTrue();
    hear(130, 2_800);
    assertThat(talk.isGoingOn()).isTrue();
  }

  @Test
  void talkIsForgottenThreeQuartersOfAMinuteAfterIt() {
    hear(600, 959 + 2_999);
    assertThat(talk.isGoingOn()).isTrue();
    hear(0, 1);
    assertThat(talk.isGoingOn()).isFalse();
  }

  @Test
  void aCommandEndsTheQuietAfterTalk() {
    hear(600, 1_600);
    assertThat(talk.isGoingOn()).isTrue();
    talk.forgetLast();
    assertThat(talk.isGoingOn()).isFalse();
  }

  @Test
  void commandsThatWereUnderstoodAreNoTalk() {
    for (int i = 0; i < 20; i++) {
      hear(120, 20);
      talk.forgetLast();
      assertThat(talk.isGoingOn()).isFalse();
    }
  }
}
