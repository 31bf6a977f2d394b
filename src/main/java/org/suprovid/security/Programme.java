package org.suprovid.security;

import java.util.List;
import java.util.Set;

/**
 * A programme that people enter.
 *
 * @param algorithm key of the process its cases run
 * @param standards codes of the donors' standards its cases follow; the first is the main one
 * @param cardPrefix letters before the card number (R-CARD-08)
 * @param targetGroups codes of R-CAT-70 whose members may enter
 * @param minAge in years, null if the programme sets none
 */
public record Programme(
        long id,
        String code,
        String name,
        String algorithm,
        List<String> standards,
        String cardPrefix,
        Set<String> targetGroups,
        Integer minAge) {}
