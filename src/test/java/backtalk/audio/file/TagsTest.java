package backtalk.audio.file;

import static org.assertj.core.api.Assertions.assertThat;

import backtalk.audio.PcmFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

class TagsTest {

  @Test
  void aTitleIsOneLineAndHidesNothing() {
    Tags tags = new Tags("a=b\n[CHAPTER]\u001b\u202e", List.of());

    assertThat(tags.metadata(new PcmFormat(16_000), false))
        .isEqualTo(";FFMETADATA1\ntitle=a\\=b [CHAPTER]\uFFFD\uFFFD\n");
  }
}
