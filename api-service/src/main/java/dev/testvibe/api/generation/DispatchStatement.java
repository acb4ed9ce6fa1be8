package dev.testvibe.api.generation;

/**
 * Claims a feature, takes the credit and writes the request for the workers: all of it or nothing, in one statement.
 *
 * <ul>
 *   <li>Each part is gated on the one before it: data-modifying CTEs run whether they are read or not.
 *   <li>Locks are taken in the order feature, generation, account.
 *   <li>The claim looks at the credits as the snapshot has them, to refuse early. The charge does not look: of a race
 *       for the last credit, the loser breaks the account's check and is rolled back with its claim.
 *   <li>Under a race for the feature the claim waits, sees the winner's row and takes nothing.
 * </ul>
 *
 * <p>Parameters: workspace, project, id or null, name, idempotency key or null, its fingerprint, request id, site or
 * null, deadline in seconds.
 */
final class DispatchStatement {

    /** An idempotency key is remembered for a day. */
    static final String KEY_IS_OLD = "created_utc <= now() - interval '24 hours'";

    static final String SQL = """
            with target as (
                select f.id, f.status, f.scenario_count, a.credits,
                       p.public_id, p.variables, coalesce($8, p.site_url) as site_url
                from projects p
                join features f on f.project_id = p.id
                left join accounts a on a.workspace_id = p.workspace_id
                where p.workspace_id = $1 and p.public_id = $2
                  and (f.id = $3 or lower(f.name) = lower($4))
                order by f.id = $3 desc nulls last
                limit 1
            ), remembered as (
                select request_id, feature_id, fingerprint = $6 as same_body
                from idempotency_keys
                where workspace_id = $1 and key = $5 and not (%s)
            ), marked as (
                update features f
                set status = 'generating', request_id = $7, updated_utc = now()
                from target t
                where f.id = t.id and f.status <> 'generating' and f.scenario_count > 0 and t.credits > 0
                  and not exists (select 1 from remembered)
                returning f.id, f.project_id, f.name, f.gherkin, f.status, f.request_id, f.updated_utc
            ), generation as (
                insert into generations (request_id, feature_id, workspace_id, deadline_seconds)
                select $7, id, $1, $9 from marked
                returning request_id
            ), charged as (
                update accounts set credits = credits - 1
                where workspace_id = $1 and exists (select 1 from generation)
            ), first_change as (
                insert into generation_changes (request_id, revision, attempt, type, status)
                select request_id, 1, 0, 'requested', 'queued' from generation
            ), requested as (
                insert into outbox (topic, key, type, payload)
                select 'testvibe.generation.requests', m.id::text, 'dev.testvibe.generation.requested.v1',
                       jsonb_build_object(
                           'requestId', m.request_id,
                           'featureId', m.id,
                           'projectId', t.public_id,
                           'featureName', m.name,
                           'gherkin', m.gherkin,
                           'siteUrl', t.site_url,
                           'variables', t.variables,
                           'deadlineSeconds', $9::integer,
                           'requestedUtc', to_char(now() at time zone 'utc', %s))
                from marked m join target t using (id)
            ), status_changed as (
                %s
            ), key_used as (
                insert into idempotency_keys (workspace_id, key, feature_id, fingerprint, request_id)
                select $1, $5, id, $6, $7 from marked where $5::text is not null
            )
            select t.id, t.status, t.scenario_count, t.credits,
                   exists (select 1 from marked) as claimed,
                   r.request_id as remembered_request_id,
                   r.feature_id = t.id and r.same_body as same_request
            from target t left join remembered r on true
            """.formatted(KEY_IS_OLD, StatusChanges.UTC, StatusChanges.INSERT_FROM_MARKED);

    private DispatchStatement() {}
}
