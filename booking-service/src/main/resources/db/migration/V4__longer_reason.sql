-- As many words as the pages take.
ALTER TABLE appointment DROP CONSTRAINT appointment_reason_check;
ALTER TABLE appointment ADD CONSTRAINT a_reason_is_short CHECK (length(reason) <= 500);
