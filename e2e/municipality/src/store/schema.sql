-- The tables of the stand-in. Resources are kept as the JSON of the contract: the contract is the model.
drop table if exists login_flow;
drop table if exists issued_code;
drop table if exists session;
drop table if exists write_action;
drop table if exists upload;
drop table if exists recording; -- of version 2
drop table if exists document;
drop table if exists item;
drop table if exists participant;

create table participant (
    id           text primary key,
    weergavenaam text not null,
    groep        text not null
) strict;

-- One item of a list, or the one body of a singular resource (its id is then the resource's name).
create table item (
    participant text not null references participant on delete cascade,
    resource    text not null,
    id          text not null,
    position    integer not null,
    versie      integer not null,
    gevoelig    integer not null,
    body        text not null,
    primary key (participant, resource, id)
) strict;

create table document (
    participant  text not null references participant on delete cascade,
    id           text not null,
    bestandsnaam text not null,
    pdf          blob not null,
    primary key (participant, id)
) strict;

-- Voice notes, photos and evidence; the shelf is one of "recordings", "photos" and "evidence".
create table upload (
    participant text not null references participant on delete cascade,
    shelf       text not null,
    id          text not null,
    kind        text not null,
    bytes       blob not null,
    primary key (participant, shelf, id)
) strict;

-- What participants wrote, in order, for the tests of a demonstration.
create table write_action (
    position    integer primary key,
    participant text not null references participant on delete cascade,
    method      text not null,
    path        text not null,
    at          integer not null,
    is_new      integer not null
) strict;

-- Instants are seconds since 1970. Of every secret only the SHA-256 is kept.
create table session (
    token_hash  blob primary key,
    participant text not null,
    expires_at  integer not null,
    ends_at     integer not null
) strict;

create table login_flow (
    cookie_hash blob primary key,
    state       text not null,
    nonce       text not null,
    verifier    text not null,
    terug       text not null,
    expires_at  integer not null
) strict;

create table issued_code (
    code_hash   blob primary key,
    participant text not null,
    challenge   text not null,
    expires_at  integer not null
) strict;
