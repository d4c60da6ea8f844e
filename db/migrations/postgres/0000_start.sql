CREATE TABLE "article" (
	"school_id" text NOT NULL,
	"id" text NOT NULL,
	"teacher_id" text NOT NULL,
	"created_at" bigint NOT NULL,
	CONSTRAINT "article_school_id_id_pk" PRIMARY KEY("school_id","id")
);
--> statement-breakpoint
CREATE TABLE "article_version" (
	"school_id" text NOT NULL,
	"id" text NOT NULL,
	"article_id" text NOT NULL,
	"number" integer NOT NULL,
	"title" text NOT NULL,
	"publication" text,
	"byline" text,
	"published_on" text,
	"link" text,
	"text" text NOT NULL,
	"analysis" json NOT NULL,
	"created_by" text NOT NULL,
	"created_at" bigint NOT NULL,
	CONSTRAINT "article_version_school_id_id_pk" PRIMARY KEY("school_id","id")
);
--> statement-breakpoint
CREATE TABLE "assignment" (
	"school_id" text NOT NULL,
	"id" text NOT NULL,
	"class_id" text NOT NULL,
	"publication_id" text NOT NULL,
	"behaviour" text NOT NULL,
	"opens_at" bigint,
	"closes_at" bigint,
	"created_by" text NOT NULL,
	"created_at" bigint NOT NULL,
	CONSTRAINT "assignment_school_id_id_pk" PRIMARY KEY("school_id","id")
);
--> statement-breakpoint
CREATE TABLE "attempt" (
	"school_id" text NOT NULL,
	"id" text NOT NULL,
	"assignment_id" text NOT NULL,
	"student_id" text NOT NULL,
	"number" integer NOT NULL,
	"started_at" bigint NOT NULL,
	CONSTRAINT "attempt_school_id_id_pk" PRIMARY KEY("school_id","id")
);
--> statement-breakpoint
CREATE TABLE "closing" (
	"school_id" text NOT NULL,
	"assignment_id" text NOT NULL,
	"teacher_id" text NOT NULL,
	"at" bigint NOT NULL,
	CONSTRAINT "closing_school_id_assignment_id_pk" PRIMARY KEY("school_id","assignment_id")
);
--> statement-breakpoint
CREATE TABLE "event" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"topic" text NOT NULL,
	"at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "publication" (
	"school_id" text NOT NULL,
	"id" text NOT NULL,
	"quiz_id" text NOT NULL,
	"article_version_id" text NOT NULL,
	"number" integer NOT NULL,
	"title" text NOT NULL,
	"questions" json NOT NULL,
	"published_by" text NOT NULL,
	"published_at" bigint NOT NULL,
	CONSTRAINT "publication_school_id_id_pk" PRIMARY KEY("school_id","id")
);
--> statement-breakpoint
CREATE TABLE "question" (
	"school_id" text NOT NULL,
	"id" text NOT NULL,
	"quiz_id" text NOT NULL,
	"position" integer,
	"preference" integer NOT NULL,
	"content" json NOT NULL,
	"created_at" bigint NOT NULL,
	CONSTRAINT "question_school_id_id_pk" PRIMARY KEY("school_id","id")
);
--> statement-breakpoint
CREATE TABLE "quiz" (
	"school_id" text NOT NULL,
	"id" text NOT NULL,
	"teacher_id" text NOT NULL,
	"article_version_id" text NOT NULL,
	"title" text NOT NULL,
	"seed" text NOT NULL,
	"blueprint" json NOT NULL,
	"notes" json NOT NULL,
	"created_at" bigint NOT NULL,
	CONSTRAINT "quiz_school_id_id_pk" PRIMARY KEY("school_id","id")
);
--> statement-breakpoint
CREATE TABLE "release" (
	"school_id" text NOT NULL,
	"assignment_id" text NOT NULL,
	"teacher_id" text NOT NULL,
	"at" bigint NOT NULL,
	CONSTRAINT "release_school_id_assignment_id_pk" PRIMARY KEY("school_id","assignment_id")
);
--> statement-breakpoint
CREATE TABLE "response" (
	"school_id" text NOT NULL,
	"attempt_id" text NOT NULL,
	"question_id" text NOT NULL,
	"seq" integer NOT NULL,
	"value" json,
	"saved_at" bigint NOT NULL,
	"checked_at" bigint,
	CONSTRAINT "response_school_id_attempt_id_question_id_pk" PRIMARY KEY("school_id","attempt_id","question_id")
);
--> statement-breakpoint
CREATE TABLE "review" (
	"school_id" text NOT NULL,
	"question_id" text NOT NULL,
	"decision" text NOT NULL,
	"teacher_id" text NOT NULL,
	"at" bigint NOT NULL,
	CONSTRAINT "review_school_id_question_id_pk" PRIMARY KEY("school_id","question_id")
);
--> statement-breakpoint
CREATE TABLE "school" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"created_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "class" (
	"school_id" text NOT NULL,
	"id" text NOT NULL,
	"teacher_id" text NOT NULL,
	"name" text NOT NULL,
	"join_code" text NOT NULL,
	"origin" text NOT NULL,
	"created_at" bigint NOT NULL,
	CONSTRAINT "class_school_id_id_pk" PRIMARY KEY("school_id","id")
);
--> statement-breakpoint
CREATE TABLE "session" (
	"token_hash" text PRIMARY KEY NOT NULL,
	"school_id" text NOT NULL,
	"teacher_id" text,
	"student_id" text,
	"created_at" bigint NOT NULL,
	"seen_at" bigint NOT NULL,
	"expires_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sign_in_failure" (
	"id" text PRIMARY KEY NOT NULL,
	"scope" text NOT NULL,
	"at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "student" (
	"school_id" text NOT NULL,
	"id" text NOT NULL,
	"class_id" text NOT NULL,
	"name" text NOT NULL,
	"position" integer NOT NULL,
	"sealed_pin" text NOT NULL,
	"created_at" bigint NOT NULL,
	CONSTRAINT "student_school_id_id_pk" PRIMARY KEY("school_id","id")
);
--> statement-breakpoint
CREATE TABLE "submission" (
	"school_id" text NOT NULL,
	"attempt_id" text NOT NULL,
	"receipt" text NOT NULL,
	"submitted_at" bigint NOT NULL,
	CONSTRAINT "submission_school_id_attempt_id_pk" PRIMARY KEY("school_id","attempt_id")
);
--> statement-breakpoint
CREATE TABLE "teacher" (
	"school_id" text NOT NULL,
	"id" text NOT NULL,
	"username" text NOT NULL,
	"name" text NOT NULL,
	"password_hash" text NOT NULL,
	"created_at" bigint NOT NULL,
	CONSTRAINT "teacher_school_id_id_pk" PRIMARY KEY("school_id","id")
);
--> statement-breakpoint
ALTER TABLE "article" ADD CONSTRAINT "article_school_id_school_id_fk" FOREIGN KEY ("school_id") REFERENCES "public"."school"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "article" ADD CONSTRAINT "article_school_id_teacher_id_teacher_school_id_id_fk" FOREIGN KEY ("school_id","teacher_id") REFERENCES "public"."teacher"("school_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "article_version" ADD CONSTRAINT "article_version_school_id_school_id_fk" FOREIGN KEY ("school_id") REFERENCES "public"."school"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "article_version" ADD CONSTRAINT "article_version_school_id_article_id_article_school_id_id_fk" FOREIGN KEY ("school_id","article_id") REFERENCES "public"."article"("school_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assignment" ADD CONSTRAINT "assignment_school_id_school_id_fk" FOREIGN KEY ("school_id") REFERENCES "public"."school"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assignment" ADD CONSTRAINT "assignment_school_id_class_id_class_school_id_id_fk" FOREIGN KEY ("school_id","class_id") REFERENCES "public"."class"("school_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assignment" ADD CONSTRAINT "assignment_school_id_publication_id_publication_school_id_id_fk" FOREIGN KEY ("school_id","publication_id") REFERENCES "public"."publication"("school_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attempt" ADD CONSTRAINT "attempt_school_id_school_id_fk" FOREIGN KEY ("school_id") REFERENCES "public"."school"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attempt" ADD CONSTRAINT "attempt_school_id_assignment_id_assignment_school_id_id_fk" FOREIGN KEY ("school_id","assignment_id") REFERENCES "public"."assignment"("school_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attempt" ADD CONSTRAINT "attempt_school_id_student_id_student_school_id_id_fk" FOREIGN KEY ("school_id","student_id") REFERENCES "public"."student"("school_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "closing" ADD CONSTRAINT "closing_school_id_assignment_id_assignment_school_id_id_fk" FOREIGN KEY ("school_id","assignment_id") REFERENCES "public"."assignment"("school_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publication" ADD CONSTRAINT "publication_school_id_school_id_fk" FOREIGN KEY ("school_id") REFERENCES "public"."school"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publication" ADD CONSTRAINT "publication_school_id_quiz_id_quiz_school_id_id_fk" FOREIGN KEY ("school_id","quiz_id") REFERENCES "public"."quiz"("school_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publication" ADD CONSTRAINT "publication_school_id_article_version_id_article_version_school_id_id_fk" FOREIGN KEY ("school_id","article_version_id") REFERENCES "public"."article_version"("school_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "question" ADD CONSTRAINT "question_school_id_school_id_fk" FOREIGN KEY ("school_id") REFERENCES "public"."school"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "question" ADD CONSTRAINT "question_school_id_quiz_id_quiz_school_id_id_fk" FOREIGN KEY ("school_id","quiz_id") REFERENCES "public"."quiz"("school_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "quiz" ADD CONSTRAINT "quiz_school_id_school_id_fk" FOREIGN KEY ("school_id") REFERENCES "public"."school"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "quiz" ADD CONSTRAINT "quiz_school_id_teacher_id_teacher_school_id_id_fk" FOREIGN KEY ("school_id","teacher_id") REFERENCES "public"."teacher"("school_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "quiz" ADD CONSTRAINT "quiz_school_id_article_version_id_article_version_school_id_id_fk" FOREIGN KEY ("school_id","article_version_id") REFERENCES "public"."article_version"("school_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "release" ADD CONSTRAINT "release_school_id_assignment_id_assignment_school_id_id_fk" FOREIGN KEY ("school_id","assignment_id") REFERENCES "public"."assignment"("school_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "response" ADD CONSTRAINT "response_school_id_attempt_id_attempt_school_id_id_fk" FOREIGN KEY ("school_id","attempt_id") REFERENCES "public"."attempt"("school_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "review" ADD CONSTRAINT "review_school_id_question_id_question_school_id_id_fk" FOREIGN KEY ("school_id","question_id") REFERENCES "public"."question"("school_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "class" ADD CONSTRAINT "class_school_id_school_id_fk" FOREIGN KEY ("school_id") REFERENCES "public"."school"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "class" ADD CONSTRAINT "class_school_id_teacher_id_teacher_school_id_id_fk" FOREIGN KEY ("school_id","teacher_id") REFERENCES "public"."teacher"("school_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session" ADD CONSTRAINT "session_school_id_teacher_id_teacher_school_id_id_fk" FOREIGN KEY ("school_id","teacher_id") REFERENCES "public"."teacher"("school_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session" ADD CONSTRAINT "session_school_id_student_id_student_school_id_id_fk" FOREIGN KEY ("school_id","student_id") REFERENCES "public"."student"("school_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "student" ADD CONSTRAINT "student_school_id_school_id_fk" FOREIGN KEY ("school_id") REFERENCES "public"."school"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "student" ADD CONSTRAINT "student_school_id_class_id_class_school_id_id_fk" FOREIGN KEY ("school_id","class_id") REFERENCES "public"."class"("school_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "submission" ADD CONSTRAINT "submission_school_id_attempt_id_attempt_school_id_id_fk" FOREIGN KEY ("school_id","attempt_id") REFERENCES "public"."attempt"("school_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "teacher" ADD CONSTRAINT "teacher_school_id_school_id_fk" FOREIGN KEY ("school_id") REFERENCES "public"."school"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "article_by_teacher" ON "article" USING btree ("school_id","teacher_id","created_at");--> statement-breakpoint
CREATE UNIQUE INDEX "article_version_number" ON "article_version" USING btree ("school_id","article_id","number");--> statement-breakpoint
CREATE INDEX "assignment_by_class" ON "assignment" USING btree ("school_id","class_id","created_at");--> statement-breakpoint
CREATE UNIQUE INDEX "attempt_number" ON "attempt" USING btree ("school_id","assignment_id","student_id","number");--> statement-breakpoint
CREATE UNIQUE INDEX "publication_number" ON "publication" USING btree ("school_id","quiz_id","number");--> statement-breakpoint
CREATE INDEX "question_by_quiz" ON "question" USING btree ("school_id","quiz_id","position");--> statement-breakpoint
CREATE INDEX "quiz_by_teacher" ON "quiz" USING btree ("school_id","teacher_id","created_at");--> statement-breakpoint
CREATE INDEX "quiz_by_article_version" ON "quiz" USING btree ("school_id","article_version_id");--> statement-breakpoint
CREATE UNIQUE INDEX "class_join_code" ON "class" USING btree ("join_code");--> statement-breakpoint
CREATE INDEX "class_by_teacher" ON "class" USING btree ("school_id","teacher_id");--> statement-breakpoint
CREATE INDEX "session_expiry" ON "session" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "sign_in_failure_scope" ON "sign_in_failure" USING btree ("scope","at");--> statement-breakpoint
CREATE UNIQUE INDEX "student_name" ON "student" USING btree ("school_id","class_id","name");--> statement-breakpoint
CREATE UNIQUE INDEX "teacher_username" ON "teacher" USING btree ("username");