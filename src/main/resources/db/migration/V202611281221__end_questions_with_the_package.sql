-- What was asked and answered before receipt is about the client as the package is: refused or taken back, it is read no longer on
-- the other side.
ALTER POLICY transfer_question_access ON transfer_question
    USING (acting_scope() = 'SYSTEM' OR sends_transfer(transfer_id) OR reads_package(transfer_id));
