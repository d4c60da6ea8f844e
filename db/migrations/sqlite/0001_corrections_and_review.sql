CREATE TABLE `correction` (
	`school_id` text NOT NULL,
	`id` text NOT NULL,
	`article_version_id` text NOT NULL,
	`number` integer NOT NULL,
	`teacher_id` text NOT NULL,
	`at` integer NOT NULL,
	`change` text,
	`undoes` text,
	PRIMARY KEY(`school_id`, `id`),
	FOREIGN KEY (`school_id`) REFERENCES `school`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`school_id`,`article_version_id`) REFERENCES `article_version`(`school_id`,`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `correction_number` ON `correction` (`school_id`,`article_version_id`,`number`);--> statement-breakpoint
CREATE TABLE `quiz_change` (
	`school_id` text NOT NULL,
	`id` text NOT NULL,
	`quiz_id` text NOT NULL,
	`number` integer NOT NULL,
	`teacher_id` text NOT NULL,
	`at` integer NOT NULL,
	`action` text NOT NULL,
	`question_id` text,
	`before` text NOT NULL,
	`undoes` text,
	PRIMARY KEY(`school_id`, `id`),
	FOREIGN KEY (`school_id`) REFERENCES `school`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`school_id`,`quiz_id`) REFERENCES `quiz`(`school_id`,`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `quiz_change_number` ON `quiz_change` (`school_id`,`quiz_id`,`number`);--> statement-breakpoint
CREATE TABLE `sister` (
	`school_id` text NOT NULL,
	`quiz_id` text NOT NULL,
	`original_id` text NOT NULL,
	`teacher_id` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`school_id`, `quiz_id`),
	FOREIGN KEY (`school_id`,`quiz_id`) REFERENCES `quiz`(`school_id`,`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`school_id`,`original_id`) REFERENCES `quiz`(`school_id`,`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `sister_by_original` ON `sister` (`school_id`,`original_id`);--> statement-breakpoint
ALTER TABLE `question` ADD `origin` text DEFAULT 'generated' NOT NULL;--> statement-breakpoint
ALTER TABLE `review` ADD `reason` text;