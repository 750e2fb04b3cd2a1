CREATE TABLE "findable_services" (
	"number" integer PRIMARY KEY NOT NULL,
	"service_id" text NOT NULL,
	"name_key" text NOT NULL,
	"marks" text NOT NULL,
	"features" integer NOT NULL,
	"languages" integer NOT NULL,
	"points" text NOT NULL,
	"reach" text NOT NULL,
	"checked_until" bigint
);
--> statement-breakpoint
CREATE UNIQUE INDEX "findable_services_service" ON "findable_services" USING btree ("service_id");--> statement-breakpoint
CREATE INDEX "findable_services_by_name" ON "findable_services" USING btree ("name_key","number");