package org.suprovid.standard;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.suprovid.platform.FieldError;
import org.suprovid.platform.FormErrors;
import org.suprovid.platform.Problem;

/** How the forms of a draft are saved: what is wrong, or has moved on meanwhile, is told there and nothing typed is lost. */
@Component
class DraftSaving {

    private final DraftHold drafts;

    DraftSaving(DraftHold drafts) {
        this.drafts = drafts;
    }

    /** Whether it was saved; if not, the form is to be shown again. */
    boolean saved(
            String code,
            Runnable change,
            Consumer<List<FieldError>> wrong,
            BindingResult binding,
            Model model,
            HttpServletResponse response) {
        try {
            return FormErrors.kept(binding, change, invalid -> wrong.accept(invalid.errors()));
        } catch (Problem.Conflict moved) {
            DraftMapper.Draft now = drafts.find(code).orElseThrow(() -> moved);
            binding.reject("standard.draft.changedMeanwhile", new Object[] {now.authorName()}, null);
            model.addAttribute("seen", now.revision());
            response.setStatus(HttpStatus.CONFLICT.value());
            return false;
        }
    }

    /** What every form of a draft shows; {@code seen} stays the revision of now where it was not saved because of another. */
    static void shown(DraftView view, int seen, Model model) {
        model.addAttribute("view", view);
        if (!model.containsAttribute("seen")) {
            model.addAttribute("seen", seen);
        }
    }

    /** Whatever is no revision is one that has moved on. */
    static int seen(String revision) {
        return revision != null && revision.matches("\\d{1,9}") ? Integer.parseInt(revision) : -1;
    }

    /** Back to the draft, which says what was done. */
    static String done(String code, String text, RedirectAttributes redirect) {
        redirect.addFlashAttribute("flash", text);
        redirect.addAttribute("code", code);
        return "redirect:/standards/{code}/draft";
    }

    /** Back to the line of the draft that was changed. */
    static String done(String code, String line, String text, RedirectAttributes redirect) {
        redirect.addAttribute("line", line);
        return done(code, text, redirect) + "#{line}";
    }
}
