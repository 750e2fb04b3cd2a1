-- The audit is only ever added to. Somebody with the database in their hands can take these away: then the chain of hashes
-- shows what they did (npm run audit:verify).
CREATE FUNCTION refuse_to_change_audit() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'the audit is only added to'; END $$;
--> statement-breakpoint
CREATE TRIGGER audit_refuses_change BEFORE UPDATE OR DELETE ON audit FOR EACH ROW EXECUTE FUNCTION refuse_to_change_audit();
--> statement-breakpoint
CREATE TRIGGER audit_refuses_truncate BEFORE TRUNCATE ON audit FOR EACH STATEMENT EXECUTE FUNCTION refuse_to_change_audit();
--> statement-breakpoint
CREATE TRIGGER audit_head_grows BEFORE UPDATE ON audit_head FOR EACH ROW WHEN (NEW.length < OLD.length) EXECUTE FUNCTION refuse_to_change_audit();
--> statement-breakpoint
CREATE TRIGGER audit_head_stays BEFORE DELETE ON audit_head FOR EACH ROW EXECUTE FUNCTION refuse_to_change_audit();
