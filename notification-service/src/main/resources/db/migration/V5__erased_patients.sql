-- Patients who had their data deleted: nothing is planned for them any more and nothing is sent. The id leads to nobody.
create table erased_patient (
    patient_id uuid primary key,
    erased_at  timestamptz not null
);
create index appointment_of_patient on appointment (patient_id);
