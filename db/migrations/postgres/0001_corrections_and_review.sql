CREATE TABLE "correction" (
	"school_id" text NOT NULL,
	"id" text NOT NULL,
	"article_version_id" text NOT NULL,
	"number" integer NOT NULL,
	"teacher_id" text NOT NULL,
	"at" bigint NOT NULL,
	"change" json,
	"undoes" text,
	CONSTRAINT "correction_school_id_id_pk" PRIMARY KEY("school_id","id")
);
--> statement-breakpoint
CREATE TABLE "quiz_change" (
	"school_id" text NOT NULL,
	"id" text NOT NULL,
	"quiz_id" text NOT NULL,
	"number" integer NOT NULL,
	"teacher_id" text NOT NULL,
	"at" bigint NOT NULL,
	"action" text NOT NULL,
	"question_id" text,
	"before" json NOT NULL,
	"undoes" text,
	CONSTRAINT "quiz_change_school_id_id_pk" PRIMARY KEY("school_id","id")
);
--> statement-breakpoint
CREATE TABLE "sister" (
	"school_id" text NOT NULL,
	"quiz_id" text NOT NULL,
	"original_id" text NOT NULL,
	"teacher_id" text NOT NULL,
	"at" bigint NOT NULL,
	CONSTRAINT "sister_school_id_quiz_id_pk" PRIMARY KEY("school_id","quiz_id")
);
--> statement-breakpoint
ALTER TABLE "question" ADD COLUMN "origin" text DEFAULT 'generated' NOT NULL;--> statement-breakpoint
ALTER TABLE "review" ADD COLUMN "reason" text;--> statement-breakpoint
ALTER TABLE "correction" ADD CONSTRAINT "correction_school_id_school_id_fk" FOREIGN KEY ("school_id") REFERENCES "public"."school"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "correction" ADD CONSTRAINT "correction_school_id_article_version_id_article_version_school_id_id_fk" FOREIGN KEY ("school_id","article_version_id") REFERENCES "public"."article_version"("school_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "quiz_change" ADD CONSTRAINT "quiz_change_school_id_school_id_fk" FOREIGN KEY ("school_id") REFERENCES "public"."school"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "quiz_change" ADD CONSTRAINT "quiz_change_school_id_quiz_id_quiz_school_id_id_fk" FOREIGN KEY ("school_id","quiz_id") REFERENCES "public"."quiz"("school_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sister" ADD CONSTRAINT "sister_school_id_quiz_id_quiz_school_id_id_fk" FOREIGN KEY ("school_id","quiz_id") REFERENCES "public"."quiz"("school_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sister" ADD CONSTRAINT "sister_school_id_original_id_quiz_school_id_id_fk" FOREIGN KEY ("school_id","original_id") REFERENCES "public"."quiz"("school_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "correction_number" ON "correction" USING btree ("school_id","article_version_id","number");--> statement-breakpoint
CREATE UNIQUE INDEX "quiz_change_number" ON "quiz_change" USING btree ("school_id","quiz_id","number");--> statement-breakpoint
CREATE INDEX "sister_by_original" ON "sister" USING btree ("school_id","original_id");