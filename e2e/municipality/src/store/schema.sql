-- The tables of the stand-in. Resources are kept as the JSON of the contract: the contract is the model.
drop table if exists look;
drop table if exists helper_recording;
drop table if exists helper_token;
drop table if exists share;
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

-- What a participant shares. `asked` is the JSON of the contract; what the server adds to it stands in columns.
-- A share that was withdrawn stays, so that its log can be read.
create table share (
    participant  text not null references participant on delete cascade,
    id           text not null,
    asked        text not null,
    secret_hash  blob not null unique,
    pin          blob,
    made_at      integer not null,
    usable_until integer not null,
    valid_until  integer not null,
    pin_attempts integer not null default 0,
    session      text unique,
    helper       text,
    connected_at integer,
    ended_at     integer,
    primary key (participant, id)
) strict;

-- The cookies of a helper. An answer that was lost and asked again leaves two that work.
create table helper_token (
    token_hash  blob primary key,
    participant text not null,
    share       text not null,
    foreign key (participant, share) references share on delete cascade
) strict;

-- Which voice notes of a participant a helper sent; the bytes are in `upload`.
create table helper_recording (
    participant text not null,
    share       text not null,
    id          text not null,
    primary key (participant, id),
    foreign key (participant, share) references share on delete cascade
) strict;

-- Who looked at what. Staff look through no share.
create table look (
    position    integer primary key,
    participant text not null references participant on delete cascade,
    share       text,
    thing       text not null,
    at          integer not null,
    naam        text not null,
    rol         text not null,
    wat         text not null
) strict;
