BEGIN TRANSACTION;
CREATE TABLE datapoints (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    body TEXT NOT NULL CHECK (json_valid(body))
);
INSERT INTO "datapoints" VALUES(1,'69OgDu3T2Fm1JRPMjHwxhXDm','{"id":"69OgDu3T2Fm1JRPMjHwxhXDm","inputs":{"q":1},"history":[],"ground_truth":{},"metadata":{},"linked_event":null,"created_at":"2026-11-24T22:33:36.994Z","updated_at":"2026-11-24T22:33:36.994Z","org_id":"local-organisation-00000","workspace_id":"local-workspace-00000000","project_id":"local-project-0000000000"}');
CREATE TABLE datasets (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    body TEXT NOT NULL CHECK (json_valid(body))
);
INSERT INTO "datasets" VALUES(1,'5T02wmo-iOR3jC5G80igui1z','{"id":"5T02wmo-iOR3jC5G80igui1z","name":"kept dataset","created_at":"2026-11-24T22:33:36.986Z","updated_at":"2026-11-24T22:33:36.986Z","org_id":"local-organisation-00000","workspace_id":"local-workspace-00000000","project_id":"local-project-0000000000"}');
CREATE TABLE events (
    seq INTEGER PRIMARY KEY,
    event_id TEXT NOT NULL UNIQUE,
    body TEXT NOT NULL CHECK (json_valid(body)),
    session_id GENERATED ALWAYS AS (json_extract(body, '$.session_id')),
    start_time GENERATED ALWAYS AS (json_extract(body, '$.start_time')),
    run_id GENERATED ALWAYS AS (json_extract(body, '$.metadata.run_id'))
);
INSERT INTO "events" VALUES(1,'6f3a3f0c-5a53-4c3c-9a43-9d2a7d3a0a11','{"event_id":"6f3a3f0c-5a53-4c3c-9a43-9d2a7d3a0a11","session_id":"6f3a3f0c-5a53-4c3c-9a43-9d2a7d3a0a11","parent_id":null,"event_type":"session","event_name":"kept","org_id":"local-organisation-00000","tenant":"local-organisation-00000","workspace_id":"local-workspace-00000000","project_id":"local-project-0000000000","source":"unknown","children_ids":[],"config":{},"inputs":{},"outputs":{},"error":null,"metadata":{},"metrics":{},"feedback":{},"user_properties":{},"start_time":1000,"end_time":null,"duration":null}');
INSERT INTO "events" VALUES(2,'0d6b6a52-6a51-4b9c-8a1e-3d1b0b9d5c01','{"event_id":"0d6b6a52-6a51-4b9c-8a1e-3d1b0b9d5c01","session_id":"6f3a3f0c-5a53-4c3c-9a43-9d2a7d3a0a11","parent_id":"6f3a3f0c-5a53-4c3c-9a43-9d2a7d3a0a11","event_type":"tool","event_name":"kept event","org_id":"local-organisation-00000","tenant":"local-organisation-00000","workspace_id":"local-workspace-00000000","project_id":"local-project-0000000000","source":"unknown","children_ids":[],"config":{},"inputs":{},"outputs":{},"error":null,"metadata":{},"metrics":{"score":1},"feedback":{},"user_properties":{},"start_time":1001,"end_time":null,"duration":null}');
CREATE TABLE links (
    seq INTEGER PRIMARY KEY,
    dataset_id TEXT NOT NULL,
    datapoint_id TEXT NOT NULL,
    UNIQUE (dataset_id, datapoint_id)
);
INSERT INTO "links" VALUES(1,'5T02wmo-iOR3jC5G80igui1z','69OgDu3T2Fm1JRPMjHwxhXDm');
CREATE TABLE runs (
    seq INTEGER PRIMARY KEY,
    run_id TEXT NOT NULL UNIQUE,
    body TEXT NOT NULL CHECK (json_valid(body))
);
INSERT INTO "runs" VALUES(1,'559faa31-d11e-4422-835e-dc31361b3c2d','{"id":"Hw8S49BQ7Pe7vY4GHehkYSC9","run_id":"559faa31-d11e-4422-835e-dc31361b3c2d","name":"kept run","description":null,"status":"pending","dataset_id":null,"event_ids":["6f3a3f0c-5a53-4c3c-9a43-9d2a7d3a0a11"],"metadata":{"offline_dataset_id":"EXT-kept"},"results":{},"configuration":{},"created_at":"2026-11-24T22:33:36.981Z","updated_at":null,"org_id":"local-organisation-00000","workspace_id":"local-workspace-00000000","project_id":"local-project-0000000000"}');
CREATE TABLE things (
    seq INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    id TEXT NOT NULL,
    body TEXT NOT NULL CHECK (json_valid(body)),
    UNIQUE (kind, id)
);
INSERT INTO "things" VALUES(1,'metric','2LHUqCggxarC-FiwX5TWARsP','{"id":"2LHUqCggxarC-FiwX5TWARsP","description":"","return_type":"boolean","enabled_in_prod":false,"needs_ground_truth":false,"sampling_percentage":100,"filters":{"filterArray":[]},"name":"kept metric","type":"PYTHON","criteria":"c","created_at":"2026-11-24T22:33:37.006Z","updated_at":null}');
INSERT INTO "things" VALUES(2,'configuration','rVfR_7QcVodAKJh5fTH31yts','{"id":"rVfR_7QcVodAKJh5fTH31yts","type":"LLM","env":[],"tags":[],"user_properties":null,"name":"kept configuration","provider":"p","parameters":{"call_type":"chat","model":"m"},"created_at":"2026-11-24T22:33:37.015Z","updated_at":null}');
INSERT INTO "things" VALUES(3,'tool','tW7mQYQug-6QuWA0A1pN6enR','{"id":"tW7mQYQug-6QuWA0A1pN6enR","name":"kept tool","created_at":"2026-11-24T22:33:37.020Z","updated_at":null}');
CREATE INDEX events_by_session ON events (session_id);
CREATE INDEX events_by_time ON events (start_time);
CREATE INDEX events_by_run ON events (run_id) WHERE run_id IS NOT NULL;
CREATE INDEX links_by_datapoint ON links (datapoint_id);
COMMIT;
PRAGMA user_version = 2;
