CREATE TABLE `rubric_mark` (
	`school_id` text NOT NULL,
	`attempt_id` text NOT NULL,
	`question_id` text NOT NULL,
	`met` text NOT NULL,
	`teacher_id` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`school_id`, `attempt_id`, `question_id`),
	FOREIGN KEY (`school_id`,`attempt_id`) REFERENCES `attempt`(`school_id`,`id`) ON UPDATE no action ON DELETE cascade
);
