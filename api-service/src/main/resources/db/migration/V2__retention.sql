-- What the retention looks for. The latest generation of a feature is found by its request.
CREATE INDEX generations_by_completion ON generations (completed_utc) WHERE status = 'completed';
CREATE INDEX features_by_request ON features (request_id);
