package dev.testvibe.api.generation;

/** The public event about a feature's status, as part of the statement that changes it. */
final class StatusChanges {

    /** How times are written into payloads. */
    static final String UTC = "'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"'";

    /** A statement for a CTE: reads the features that a CTE named {@code marked} returns whole. */
    static final String INSERT_FROM_MARKED = """
            insert into outbox (topic, key, type, payload)
            select 'testvibe.features', m.id::text, 'dev.testvibe.feature.status-changed.v1',
                   jsonb_build_object(
                       'featureId', m.id,
                       'projectId', p.public_id,
                       'workspaceId', p.workspace_id,
                       'featureName', m.name,
                       'status', m.status,
                       'requestId', m.request_id,
                       'changedUtc', to_char(m.updated_utc at time zone 'utc', %s))
            from marked m join projects p on p.id = m.project_id
            """.formatted(UTC);

    private StatusChanges() {}
}
