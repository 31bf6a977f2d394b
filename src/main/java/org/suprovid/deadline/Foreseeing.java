package org.suprovid.deadline;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.suprovid.standard.StandardVersion;
import org.suprovid.standard.Standards;

/**
 * What a version would make of deadlines. Thousands of them share what their date depends on: each such question is asked
 * once of the one arithmetic there is, and the database joins the answers with the rows.
 */
@Component
class Foreseeing {

    private final ForeseenMapper mapper;
    private final Standards standards;
    private final Strictest strictest;

    Foreseeing(ForeseenMapper mapper, Standards standards, Strictest strictest) {
        this.mapper = mapper;
        this.standards = standards;
        this.strictest = strictest;
    }

    /** The same deadlines, and which kinds of them get other dates. */
    Reach reach(Reach of) {
        List<StandardVersion> olds =
                mapper.oldVersions(of).stream().map(standards::version).toList();
        return of.with(Differences.between(olds, standards.version(of.to())));
    }

    /** @param explained whether the working is wanted, too */
    Answers answers(Reach reach, boolean explained) {
        Map<Long, StandardVersion> versions = new HashMap<>();
        Strictest each = strictest.forMany();
        return new Answers(mapper.questions(reach).stream()
                .map(question -> answer(question, versions, each, explained))
                .toList());
    }

    private Answers.Answer answer(
            ForeseenMapper.Question question, Map<Long, StandardVersion> known, Strictest each, boolean explained) {
        List<StandardVersion> versions = Arrays.stream(question.versions().split(","))
                .map(id -> known.computeIfAbsent(Long.valueOf(id), standards::version))
                .toList();
        Anchor anchor = new Anchor(question.anchor(), AnchorEvent.STARTED, question.typedDue());
        Strictest.Candidate winner = each.of(versions, question.code(), anchor, question.extension());
        Dates dates = winner.dates();
        return new Answers.Answer(
                question.key(),
                dates.due(),
                dates.overdue(),
                winner.timer().enabled() ? Deadline.State.OPEN : Deadline.State.OFF,
                winner.standard().id(),
                explained ? dates.working() : null);
    }
}
