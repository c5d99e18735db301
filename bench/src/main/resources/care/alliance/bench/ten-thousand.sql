INSERT INTO clinic (id, name, town, outward_code, zone, phone, settings)
SELECT md5('clinic' || n)::uuid, 'Clinic ' || n, 'London', 'SE1', 'Europe/London', '020 7946 0000', ARRAY ['OUTPATIENT']
FROM generate_series(1, 50) n;

INSERT INTO therapist (id, bookable, name, pronouns, summary, biography, approach, languages, conditions, does_not_treat,
    accessibility, confirmed_on)
SELECT md5('therapist' || n)::uuid, true, 'Therapist ' || n, 'they/them', 'Helps people through hard times, in way ' || n % 97,
    '', '', CASE WHEN n % 9 = 0 THEN ARRAY ['en', 'pl'] ELSE ARRAY ['en'] END,
    CASE n % 3 WHEN 0 THEN ARRAY ['depression', 'panic'] WHEN 1 THEN ARRAY ['depression'] ELSE ARRAY ['ptsd', 'panic'] END,
    ARRAY []::text[], ARRAY []::text[], current_date
FROM generate_series(1, 10000) n;

INSERT INTO skill (therapist_id, position, therapy, level)
SELECT md5('therapist' || n)::uuid, 1, (ARRAY ['ipt', 'cbt', 'emdr', 'counselling'])[n % 4 + 1], 'ACCREDITED'
FROM generate_series(1, 10000) n;

INSERT INTO offer (id, therapist_id, position, clinic_id, therapy, participation, minutes, formats, age_min, price_amount,
    price_currency)
SELECT md5('offer' || n || '/' || i)::uuid, md5('therapist' || n)::uuid, i, md5('clinic' || (n % 50 + 1))::uuid,
    (ARRAY ['ipt', 'cbt', 'emdr', 'counselling'])[(n + i) % 4 + 1], 'INDIVIDUAL', 50,
    CASE WHEN i = 1 THEN ARRAY ['VIDEO'] ELSE ARRAY ['VIDEO', 'IN_PERSON'] END, 18, 4500 + n % 20 * 500, 'GBP'
FROM generate_series(1, 10000) n, generate_series(1, 2) i;

INSERT INTO openings_computed SELECT md5('therapist' || n)::uuid, now() FROM generate_series(1, 10000) n;

INSERT INTO opening (therapist_id, offer_id, starts_at, ends_at, format, zone)
SELECT md5('therapist' || n)::uuid, md5('offer' || n || '/' || i)::uuid,
    date_trunc('hour', now()) + make_interval(hours => 24 + (n * 7 + k * 61) % 1300),
    date_trunc('hour', now()) + make_interval(hours => 24 + (n * 7 + k * 61) % 1300, mins => 50), 'VIDEO', 'Europe/London'
FROM generate_series(1, 10000) n, generate_series(1, 2) i, generate_series(1, 20) k
ON CONFLICT DO NOTHING;

ANALYZE
