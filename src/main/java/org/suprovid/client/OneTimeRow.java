package org.suprovid.client;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.suprovid.client.OneTimeService.GivenMeans;

/**
 * A one-time service as one row, lists folded.
 *
 * @param services codes, separated by commas
 * @param means {@code item:quantity}, separated by commas
 */
record OneTimeRow(
        long id,
        Long cardId,
        String cardNumber,
        long personId,
        long programmeId,
        long workerId,
        LocalDate givenOn,
        String place,
        String services,
        String means,
        String invited,
        long documentId) {

    OneTimeService unfolded() {
        return new OneTimeService(
                id,
                cardId,
                cardNumber,
                personId,
                programmeId,
                workerId,
                givenOn,
                place,
                split(services),
                split(means).stream().map(OneTimeRow::means).toList(),
                invited,
                documentId);
    }

    private static GivenMeans means(String folded) {
        String[] parts = folded.split(":");
        return new GivenMeans(parts[0], Integer.parseInt(parts[1]));
    }

    private static List<String> split(String list) {
        return list.isEmpty() ? List.of() : Arrays.asList(list.split(","));
    }
}
