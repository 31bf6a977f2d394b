package org.suprovid.worklist;

import java.time.OffsetDateTime;

/** A promised date that has passed and was escalated to the supervisor. */
record LateRow(String caseNumber, String cardNumber, String code, OffsetDateTime due, String caseManager) {}
