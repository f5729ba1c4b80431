package com.megaticket.console.recovery.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import com.megaticket.console.recovery.Direction;
import com.megaticket.console.recovery.record.Series;
import com.megaticket.console.recovery.record.SeriesId;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.IntBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class ExportsTest {
    private static final long T = 1_770_700_000_000L;

    @Test
    void aPictureIsReadBackByAnother() throws IOException {
        int[] argb = {0xFF112233, 0xFFFFFFFF, 0xFF000000, 0xFFABCDEF, 0xFF010203, 0xFF7F8081};
        var read = ImageIO.read(new ByteArrayInputStream(Png.of(new Png.Pixels(3, 2, IntBuffer.wrap(argb)))));
        assertThat(read.getWidth()).isEqualTo(3);
        assertThat(read.getHeight()).isEqualTo(2);
        for (int i = 0; i < argb.length; i++) {
            assertThat(read.getRGB(i % 3, i / 3)).isEqualTo(argb[i]);
        }
    }

    /** [NEVER-2] */
    @Test
    void aGapHasNoNumberAndWhatIsOutOfSightNoLine() {
        var series = new Series.Builder(4).add(T - 1, 9, 0).add(T, 812.5f, 0).add(T + 1000, Float.NaN, Series.INJECTED)
                .add(T + 2000, 30_000, Series.LOWER_BOUND).build();
        Line line = Line.of(new SeriesId(new Direction("ap-northeast-2", "ap-northeast-1"), "a,\"b\""), series);
        assertThat(new String(Csv.of(List.of(line), new Span(T, T + 3000)), StandardCharsets.UTF_8)).isEqualTo("""
                time,from,to,line,lag_ms,lower_bound,injected
                2026-02-10T05:06:40.000Z,ap-northeast-2,ap-northeast-1,"a,""b\""",812.5,false,false
                2026-02-10T05:06:41.000Z,ap-northeast-2,ap-northeast-1,"a,""b\""",,false,true
                2026-02-10T05:06:42.000Z,ap-northeast-2,ap-northeast-1,"a,""b\""",30000.0,true,false
                """.replace("\n", "\r\n"));
    }
}
