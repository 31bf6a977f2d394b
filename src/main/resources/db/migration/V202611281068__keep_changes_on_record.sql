-- What was proposed, approved and moved stays on record, and with it who did it.
REVOKE DELETE ON standard_change, standard_change_case FROM ${application};
