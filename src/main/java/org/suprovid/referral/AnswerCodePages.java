package org.suprovid.referral;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.suprovid.link.CodePages;
import org.suprovid.link.LinkDoor;

/** The partner's way in from a slip. */
@Controller
@RequestMapping("/r")
class AnswerCodePages extends CodePages {

    AnswerCodePages(LinkDoor<LinkOpened> door) {
        super(door, "referral/answer");
    }
}
