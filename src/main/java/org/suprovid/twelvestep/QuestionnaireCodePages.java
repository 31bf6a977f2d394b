package org.suprovid.twelvestep;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.suprovid.link.CodePages;
import org.suprovid.link.LinkDoor;

/** The client's way in from the printed slip. */
@Controller
@RequestMapping("/q")
class QuestionnaireCodePages extends CodePages {

    QuestionnaireCodePages(LinkDoor<QuestionnaireBehind> door) {
        super(door, "twelvestep/asked");
    }
}
