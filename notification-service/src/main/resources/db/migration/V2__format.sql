-- Letters say how to meet. What was announced before is told without it as what most sessions are.
alter table appointment add column format text not null default 'VIDEO'
    check (format in ('IN_PERSON', 'VIDEO', 'PHONE'));
alter table appointment alter column format drop default;
