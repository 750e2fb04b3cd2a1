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
CREATE TABLE "postcode_points" (
	"code" text PRIMARY KEY NOT NULL,
	"latitude" integer NOT NULL,
	"longitude" integer NOT NULL,
	"exactness" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "towns" (
	"key" text NOT NULL,
	"county" text NOT NULL,
	"name" text NOT NULL,
	"initial" text NOT NULL,
	"latitude" integer NOT NULL,
	"longitude" integer NOT NULL,
	"size" integer NOT NULL,
	CONSTRAINT "towns_key_county_pk" PRIMARY KEY("key","county")
);
--> statement-breakpoint
CREATE UNIQUE INDEX "findable_services_service" ON "findable_services" USING btree ("service_id");--> statement-breakpoint
CREATE INDEX "findable_services_by_name" ON "findable_services" USING btree ("name_key","number");--> statement-breakpoint
CREATE INDEX "towns_by_initial" ON "towns" USING btree ("initial");