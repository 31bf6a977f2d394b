package org.suprovid.plan;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoMoreInteractions;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.suprovid.casework.Timeline;
import org.suprovid.deadline.Deadlines;
import org.suprovid.plan.LinesServed.Begun;

/** One event serves many: what was promised to a case is kept once, however many of its lines begin (T-05). */
class LinesServedTests {

    private final LineMapper lines = mock(LineMapper.class);
    private final Deadlines deadlines = mock(Deadlines.class);
    private final LinesServed served = new LinesServed(lines, mock(Timeline.class), deadlines);

    @Test
    void theStartOfServiceIsMetOnceForEachCase() {
        given(lines.beginServed(any(), any()))
                .willReturn(List.of(new Begun(1, 11), new Begun(1, 12), new Begun(2, 21)));
        served.tookPart("ELD_HOBBY", List.of(1L, 2L, 3L));
        verify(deadlines).met(1, PlanDates.SERVICE_START, "");
        verify(deadlines).met(2, PlanDates.SERVICE_START, "");
        verifyNoMoreInteractions(deadlines);
    }
}
