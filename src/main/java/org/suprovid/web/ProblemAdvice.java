package org.suprovid.web;

import jakarta.servlet.http.HttpServletRequest;
import java.sql.SQLException;
import org.springframework.beans.InvalidPropertyException;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.suprovid.platform.Problem;

/** Turns the problems that modules name into answers. */
@ControllerAdvice
class ProblemAdvice {

    /** SQLSTATE of text that is no UTF-8, or holds a zero byte. */
    private static final String UNREADABLE = "22021";

    private final ProblemAnswers answers;

    ProblemAdvice(ProblemAnswers answers) {
        this.answers = answers;
    }

    @ExceptionHandler
    Object named(Problem problem, HttpServletRequest request) {
        return answers.to(request, status(problem), problem);
    }

    /** Two people changed the same thing; the first one's change stands. */
    @ExceptionHandler({ConcurrencyFailureException.class, DuplicateKeyException.class})
    Object tooLate(HttpServletRequest request) {
        return answers.to(request, HttpStatus.CONFLICT, (String) null);
    }

    /** A form with names that none of ours has, such as {@code roles[0]}. */
    @ExceptionHandler(InvalidPropertyException.class)
    Object unknown(HttpServletRequest request) {
        return answers.to(request, HttpStatus.BAD_REQUEST, (String) null);
    }

    /** A code, a number or a search that no database can hold means nothing of ours; texts are refused at their fields. */
    @ExceptionHandler
    Object unreadable(DataIntegrityViolationException failure, HttpServletRequest request) {
        if (failure.getMostSpecificCause() instanceof SQLException sql && UNREADABLE.equals(sql.getSQLState())) {
            return answers.to(request, HttpStatus.BAD_REQUEST, (String) null);
        }
        throw failure;
    }

    private static HttpStatus status(Problem problem) {
        if (problem instanceof Problem.NotFound) {
            return HttpStatus.NOT_FOUND;
        }
        if (problem instanceof Problem.Forbidden) {
            return HttpStatus.FORBIDDEN;
        }
        if (problem instanceof Problem.Conflict) {
            return HttpStatus.CONFLICT;
        }
        return problem instanceof Problem.Invalid ? HttpStatus.UNPROCESSABLE_ENTITY : HttpStatus.BAD_REQUEST;
    }
}
