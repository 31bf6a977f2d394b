package org.suprovid.worklist;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.FlashMap;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.suprovid.client.Request;
import org.suprovid.client.RequestResult;
import org.suprovid.client.Requests;
import org.suprovid.document.Made;
import org.suprovid.engine.Diagrams;

/** Says on the page reached after "Done" what was saved and what happens next, with a link to the case or request. */
@Component
class SavedNotice {

    private static final String REQUESTS = "/requests/";
    private final Diagrams diagrams;
    private final Requests requests;
    private final MessageSource texts;

    SavedNotice(Diagrams diagrams, Requests requests, MessageSource texts) {
        this.diagrams = diagrams;
        this.requests = requests;
        this.texts = texts;
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
        closed(next).ifPresent(result -> {
            notice.put("flash", "worklist.saved.closed");
            notice.put(
                    "flashArgs",
                    new Object[] {saved, texts.getMessage("client.requestResult." + result, null, reader)});
        });
        notice.put("flashLink", next.matter());
        notice.put("flashLinkText", "worklist.saved." + kind(next.matter()));
        if (next.made() != null) {
            made(saved, next.made(), notice);
        }
        RequestContextUtils.saveOutputFlashMap(next.path(), request, answer);
    }

    /** The client sits and waits for it: it comes before whatever is next. */
    private static void made(String saved, Made made, FlashMap notice) {
        notice.put("flash", made.said());
        notice.put("flashArgs", new Object[] {saved, made.number()});
        notice.put("flashLink", made.path());
        notice.put("flashLinkText", made.link());
    }

    /** What became of a request that this was the last step of; nobody has to look it up in the register. */
    private Optional<RequestResult> closed(TaskWork.NextStep next) {
        return next.key() == null && next.matter().startsWith(REQUESTS)
                ? requests.byNumber(next.matter().substring(REQUESTS.length())).map(Request::result)
                : Optional.empty();
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
