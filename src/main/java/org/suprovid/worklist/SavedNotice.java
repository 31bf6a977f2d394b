package org.suprovid.worklist;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.FlashMap;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.suprovid.engine.Diagrams;

/** Says on the page reached after "Done" what was saved and what happens next, with a link to the case or request. */
@Component
class SavedNotice {

    private final Diagrams diagrams;

    SavedNotice(Diagrams diagrams) {
        this.diagrams = diagrams;
    }

    void leave(
            String saved,
            TaskWork.NextStep next,
            Locale reader,
            HttpServletRequest request,
            HttpServletResponse answer) {
        FlashMap notice = RequestContextUtils.getOutputFlashMap(request);
        notice.put("flash", text(next));
        notice.put("flashArgs", next.key() == null ? new Object[] {saved} : new Object[] {saved, name(next, reader)});
        notice.put("flashLink", next.matter());
        notice.put("flashLinkText", "worklist.saved." + kind(next.matter()));
        RequestContextUtils.saveOutputFlashMap(next.path(), request, answer);
    }

    private static String kind(String page) {
        return page.startsWith("/cases/") ? "case" : page.startsWith("/referrals/") ? "referral" : "request";
    }

    private static String text(TaskWork.NextStep next) {
        if (next.key() == null) {
            return "worklist.saved.nothing";
        }
        return next.mine() ? "worklist.saved.mine" : "worklist.saved.others";
    }

    private String name(TaskWork.NextStep next, Locale reader) {
        return diagrams.name(next.processDefinitionId(), next.key(), reader);
    }
}
