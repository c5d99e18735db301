#!/bin/bash
# Runs once, on an empty volume: a database and a user of its own for each service, and for Keycloak.
set -euo pipefail
for name in directory booking notification keycloak; do
  psql -v ON_ERROR_STOP=1 --username "$POSTGRES_USER" -v name="$name" <<'SQL'
create user :"name" password :'name';
create database :"name" owner :"name";
revoke connect on database :"name" from public;
SQL
  psql -v ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname "$name" <<'SQL'
create extension if not exists btree_gist;
create extension if not exists pg_trgm;
create extension if not exists unaccent;
SQL
done
