package org.suprovid.plan;

/** A plan that was agreed has come into force; published inside the transaction that does so (R-PLAN-08). */
public record PlanInForce(long caseId) {}
