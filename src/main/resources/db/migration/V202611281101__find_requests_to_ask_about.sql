-- R-DOC-01: what became of a request is asked on the day that was set for it
CREATE INDEX request_follow_up ON request (coalesce(passed_to, taken_by), follow_up_on)
    WHERE state = 'OPEN' AND follow_up_on IS NOT NULL;
