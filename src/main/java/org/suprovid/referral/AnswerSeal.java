package org.suprovid.referral;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.springframework.stereotype.Component;
import org.suprovid.platform.HouseSeal;
import org.suprovid.platform.SealedJson;

/** Keeps the words of answers: with the person's key where the slip is known, with the house's until somebody knows whose. */
@Component
class AnswerSeal {

    private final SealedJson persons;
    private final HouseSeal house;
    private final ObjectMapper json;

    AnswerSeal(SealedJson persons, HouseSeal house, ObjectMapper json) {
        this.persons = persons;
        this.house = house;
        this.json = json;
    }

    byte[] forPerson(long personId, AnswerWords words, long answerId) {
        return persons.seal(personId, words, context(answerId));
    }

    byte[] forHouse(AnswerWords words, long answerId) {
        try {
            return house.seal(json.writeValueAsString(words), context(answerId));
        } catch (JsonProcessingException e) {
            // its message may quote the words
            throw new IllegalStateException("The words of an answer cannot be written as JSON");
        }
    }

    /** Nothing if the person was erased. */
    AnswerWords ofPerson(long personId, AnswerRow row) {
        return persons.unseal(personId, row.sealed(), context(row.id()), AnswerWords.class)
                .orElse(AnswerWords.NONE);
    }

    AnswerWords ofHouse(AnswerRow row) {
        try {
            return json.readValue(house.unseal(row.sealed(), context(row.id())), AnswerWords.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The words of an answer are not of the expected form");
        }
    }

    private static String context(long answerId) {
        return "referral_answer " + answerId;
    }
}
