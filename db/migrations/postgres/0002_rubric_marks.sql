CREATE TABLE "rubric_mark" (
	"school_id" text NOT NULL,
	"attempt_id" text NOT NULL,
	"question_id" text NOT NULL,
	"met" json NOT NULL,
	"teacher_id" text NOT NULL,
	"at" bigint NOT NULL,
	CONSTRAINT "rubric_mark_school_id_attempt_id_question_id_pk" PRIMARY KEY("school_id","attempt_id","question_id")
);
--> statement-breakpoint
ALTER TABLE "rubric_mark" ADD CONSTRAINT "rubric_mark_school_id_attempt_id_attempt_school_id_id_fk" FOREIGN KEY ("school_id","attempt_id") REFERENCES "public"."attempt"("school_id","id") ON DELETE cascade ON UPDATE no action;