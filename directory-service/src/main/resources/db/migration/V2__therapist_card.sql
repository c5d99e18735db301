-- A therapist as lists show them; what depends on the time of day (openings) is not in it.
CREATE VIEW therapist_card AS
SELECT t.id,
       t.name,
       t.pronouns,
       t.summary,
       t.languages,
       t.conditions,
       (SELECT coalesce(json_agg(json_build_object('slug', s.therapy, 'level', s.level) ORDER BY s.position), '[]')
        FROM skill s
        WHERE s.therapist_id = t.id) AS skills,
       (SELECT coalesce(json_agg(json_build_object(
                   'id', c.id, 'name', c.name, 'town', c.town, 'outwardCode', c.outward_code) ORDER BY c.name, c.id), '[]')
        FROM clinic c
        WHERE EXISTS (SELECT FROM offer o WHERE o.therapist_id = t.id AND o.clinic_id = c.id)) AS clinics,
       (SELECT coalesce(json_agg(json_build_object(
                   'id', o.id, 'clinicId', o.clinic_id, 'therapy', o.therapy, 'participation', o.participation,
                   'minutes', o.minutes, 'formats', o.formats, 'ageMin', o.age_min, 'ageMax', o.age_max,
                   'price', json_build_object('amount', o.price_amount, 'currency', o.price_currency))
                   ORDER BY o.position), '[]')
        FROM offer o
        WHERE o.therapist_id = t.id) AS offers
FROM therapist t;
