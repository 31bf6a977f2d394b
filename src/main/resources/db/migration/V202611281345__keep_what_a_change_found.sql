-- Which date a change was about, and what it was counted from, stays as it was found; only what became of it goes on.
REVOKE UPDATE ON standard_change_item FROM ${application};
GRANT UPDATE (state, reason, rewritten, old_due_at, old_overdue_at, old_state, old_version_id, old_working,
    new_due_at, new_overdue_at, new_state, new_version_id) ON standard_change_item TO ${application};
