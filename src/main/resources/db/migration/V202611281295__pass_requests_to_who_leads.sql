-- R-CARD-07: the request of a client who is led already goes to who leads them.
ALTER TABLE request DROP CONSTRAINT request_result_known;
ALTER TABLE request ADD CONSTRAINT request_result_known
    CHECK (result IN ('PROGRAMME', 'ONE_TIME', 'DECLINED', 'NOT_TARGET_GROUP', 'LED_ALREADY'));
