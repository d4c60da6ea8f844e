CREATE TABLE `article` (
	`school_id` text NOT NULL,
	`id` text NOT NULL,
	`teacher_id` text NOT NULL,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`school_id`, `id`),
	FOREIGN KEY (`school_id`) REFERENCES `school`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`school_id`,`teacher_id`) REFERENCES `teacher`(`school_id`,`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `article_by_teacher` ON `article` (`school_id`,`teacher_id`,`created_at`);--> statement-breakpoint
CREATE TABLE `article_version` (
	`school_id` text NOT NULL,
	`id` text NOT NULL,
	`article_id` text NOT NULL,
	`number` integer NOT NULL,
	`title` text NOT NULL,
	`publication` text,
	`byline` text,
	`published_on` text,
	`link` text,
	`text` text NOT NULL,
	`analysis` text NOT NULL,
	`created_by` text NOT NULL,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`school_id`, `id`),
	FOREIGN KEY (`school_id`) REFERENCES `school`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`school_id`,`article_id`) REFERENCES `article`(`school_id`,`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `article_version_number` ON `article_version` (`school_id`,`article_id`,`number`);--> statement-breakpoint
CREATE TABLE `assignment` (
	`school_id` text NOT NULL,
	`id` text NOT NULL,
	`class_id` text NOT NULL,
	`publication_id` text NOT NULL,
	`behaviour` text NOT NULL,
	`opens_at` integer,
	`closes_at` integer,
	`created_by` text NOT NULL,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`school_id`, `id`),
	FOREIGN KEY (`school_id`) REFERENCES `school`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`school_id`,`class_id`) REFERENCES `class`(`school_id`,`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`school_id`,`publication_id`) REFERENCES `publication`(`school_id`,`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `assignment_by_class` ON `assignment` (`school_id`,`class_id`,`created_at`);--> statement-breakpoint
CREATE TABLE `attempt` (
	`school_id` text NOT NULL,
	`id` text NOT NULL,
	`assignment_id` text NOT NULL,
	`student_id` text NOT NULL,
	`number` integer NOT NULL,
	`started_at` integer NOT NULL,
	PRIMARY KEY(`school_id`, `id`),
	FOREIGN KEY (`school_id`) REFERENCES `school`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`school_id`,`assignment_id`) REFERENCES `assignment`(`school_id`,`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`school_id`,`student_id`) REFERENCES `student`(`school_id`,`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `attempt_number` ON `attempt` (`school_id`,`assignment_id`,`student_id`,`number`);--> statement-breakpoint
CREATE TABLE `closing` (
	`school_id` text NOT NULL,
	`assignment_id` text NOT NULL,
	`teacher_id` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`school_id`, `assignment_id`),
	FOREIGN KEY (`school_id`,`assignment_id`) REFERENCES `assignment`(`school_id`,`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `event` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`topic` text NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `publication` (
	`school_id` text NOT NULL,
	`id` text NOT NULL,
	`quiz_id` text NOT NULL,
	`article_version_id` text NOT NULL,
	`number` integer NOT NULL,
	`title` text NOT NULL,
	`questions` text NOT NULL,
	`published_by` text NOT NULL,
	`published_at` integer NOT NULL,
	PRIMARY KEY(`school_id`, `id`),
	FOREIGN KEY (`school_id`) REFERENCES `school`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`school_id`,`quiz_id`) REFERENCES `quiz`(`school_id`,`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`school_id`,`article_version_id`) REFERENCES `article_version`(`school_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `publication_number` ON `publication` (`school_id`,`quiz_id`,`number`);--> statement-breakpoint
CREATE TABLE `question` (
	`school_id` text NOT NULL,
	`id` text NOT NULL,
	`quiz_id` text NOT NULL,
	`position` integer,
	`preference` integer NOT NULL,
	`content` text NOT NULL,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`school_id`, `id`),
	FOREIGN KEY (`school_id`) REFERENCES `school`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`school_id`,`quiz_id`) REFERENCES `quiz`(`school_id`,`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `question_by_quiz` ON `question` (`school_id`,`quiz_id`,`position`);--> statement-breakpoint
CREATE TABLE `quiz` (
	`school_id` text NOT NULL,
	`id` text NOT NULL,
	`teacher_id` text NOT NULL,
	`article_version_id` text NOT NULL,
	`title` text NOT NULL,
	`seed` text NOT NULL,
	`blueprint` text NOT NULL,
	`notes` text NOT NULL,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`school_id`, `id`),
	FOREIGN KEY (`school_id`) REFERENCES `school`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`school_id`,`teacher_id`) REFERENCES `teacher`(`school_id`,`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`school_id`,`article_version_id`) REFERENCES `article_version`(`school_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `quiz_by_teacher` ON `quiz` (`school_id`,`teacher_id`,`created_at`);--> statement-breakpoint
CREATE INDEX `quiz_by_article_version` ON `quiz` (`school_id`,`article_version_id`);--> statement-breakpoint
CREATE TABLE `release` (
	`school_id` text NOT NULL,
	`assignment_id` text NOT NULL,
	`teacher_id` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`school_id`, `assignment_id`),
	FOREIGN KEY (`school_id`,`assignment_id`) REFERENCES `assignment`(`school_id`,`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `response` (
	`school_id` text NOT NULL,
	`attempt_id` text NOT NULL,
	`question_id` text NOT NULL,
	`seq` integer NOT NULL,
	`value` text,
	`saved_at` integer NOT NULL,
	`checked_at` integer,
	PRIMARY KEY(`school_id`, `attempt_id`, `question_id`),
	FOREIGN KEY (`school_id`,`attempt_id`) REFERENCES `attempt`(`school_id`,`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `review` (
	`school_id` text NOT NULL,
	`question_id` text NOT NULL,
	`decision` text NOT NULL,
	`teacher_id` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`school_id`, `question_id`),
	FOREIGN KEY (`school_id`,`question_id`) REFERENCES `question`(`school_id`,`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `school` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `class` (
	`school_id` text NOT NULL,
	`id` text NOT NULL,
	`teacher_id` text NOT NULL,
	`name` text NOT NULL,
	`join_code` text NOT NULL,
	`origin` text NOT NULL,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`school_id`, `id`),
	FOREIGN KEY (`school_id`) REFERENCES `school`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`school_id`,`teacher_id`) REFERENCES `teacher`(`school_id`,`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `class_join_code` ON `class` (`join_code`);--> statement-breakpoint
CREATE INDEX `class_by_teacher` ON `class` (`school_id`,`teacher_id`);--> statement-breakpoint
CREATE TABLE `session` (
	`token_hash` text PRIMARY KEY NOT NULL,
	`school_id` text NOT NULL,
	`teacher_id` text,
	`student_id` text,
	`created_at` integer NOT NULL,
	`seen_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	FOREIGN KEY (`school_id`,`teacher_id`) REFERENCES `teacher`(`school_id`,`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`school_id`,`student_id`) REFERENCES `student`(`school_id`,`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `session_expiry` ON `session` (`expires_at`);--> statement-breakpoint
CREATE TABLE `sign_in_failure` (
	`id` text PRIMARY KEY NOT NULL,
	`scope` text NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `sign_in_failure_scope` ON `sign_in_failure` (`scope`,`at`);--> statement-breakpoint
CREATE TABLE `student` (
	`school_id` text NOT NULL,
	`id` text NOT NULL,
	`class_id` text NOT NULL,
	`name` text NOT NULL,
	`position` integer NOT NULL,
	`sealed_pin` text NOT NULL,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`school_id`, `id`),
	FOREIGN KEY (`school_id`) REFERENCES `school`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`school_id`,`class_id`) REFERENCES `class`(`school_id`,`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `student_name` ON `student` (`school_id`,`class_id`,`name`);--> statement-breakpoint
CREATE TABLE `submission` (
	`school_id` text NOT NULL,
	`attempt_id` text NOT NULL,
	`receipt` text NOT NULL,
	`submitted_at` integer NOT NULL,
	PRIMARY KEY(`school_id`, `attempt_id`),
	FOREIGN KEY (`school_id`,`attempt_id`) REFERENCES `attempt`(`school_id`,`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `teacher` (
	`school_id` text NOT NULL,
	`id` text NOT NULL,
	`username` text NOT NULL,
	`name` text NOT NULL,
	`password_hash` text NOT NULL,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`school_id`, `id`),
	FOREIGN KEY (`school_id`) REFERENCES `school`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `teacher_username` ON `teacher` (`username`);