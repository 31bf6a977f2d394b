package org.suprovid;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.autoconfigure.web.servlet.MockMvcPrint;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.TestExecutionListeners;
import org.springframework.test.context.TestExecutionListeners.MergeMode;
import org.suprovid.fixtures.Leftovers;

/**
 * A test on the whole system with its real engine and database, and with pages on call; jobs fire only when the test
 * lets them. All these tests share one application: one that asks for settings of its own costs another start.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.MOCK,
        properties = {
            "suprovid.jobs=false",
            "suprovid.demo=false",
            "suprovid.answers.tries=4",
            "suprovid.activities.chunk=1",
            "suprovid.slip.site=https://suprovid.example.org/",
            "suprovid.slip.organisation=БФ «Промінь надії»"
        })
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@ActiveProfiles("test")
@TestExecutionListeners(listeners = Leftovers.class, mergeMode = MergeMode.MERGE_WITH_DEFAULTS)
public @interface SystemTest {}
