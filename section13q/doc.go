// Package section13q says whether the statutory duty to involve the public bears on a case:
// section 13Q of the National Health Service Act 2006 and its sisters, by decider and date.
//
// The duty is a decision table, row by row. A verdict is derived from the rows that hold, and
// those rows are its trace. What the statute leaves open comes out as judgement, never as a guess.
//
// It is not legal advice; seek it where a flag says so.
package section13q
