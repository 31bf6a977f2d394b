package org.suprovid.twelvestep;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.util.UriComponentsBuilder;
import org.suprovid.security.Allow;

/** The buttons of the section on the model: choose it anew, which only a supervisor may, and reassess now. */
@Controller
@RequestMapping("/cases/{number}")
class ModelPages {

    private final ModelRequests requests;

    ModelPages(ModelRequests requests) {
        this.requests = requests;
    }

    @PostMapping("/model")
    @PreAuthorize(Allow.SUPERVISION)
    String chooseAnew(@PathVariable String number) {
        requests.askForSwitch(number);
        return back(number);
    }

    @PostMapping("/reassessment")
    @PreAuthorize(Allow.CASEWORK)
    String reassess(@PathVariable String number) {
        requests.askForReassessment(number);
        return back(number);
    }

    private static String back(String number) {
        return "redirect:"
                + UriComponentsBuilder.fromPath("/cases/{number}")
                        .buildAndExpand(number)
                        .encode();
    }
}
