-- When the offer of a freed time ends, and how many sessions of its course come after an appointment.
alter table appointment add column offered_until timestamptz;
alter table appointment add column course_remaining int;
