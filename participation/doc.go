// Package participation holds the vocabulary and the kernel of Heard: answers, facts,
// expressions and rules as values, the engine that evaluates them, and the plain types of every
// document that a case or a report holds.
//
// The knowledge follows NHS England's framework for patient and public participation in health
// and justice commissioning (January 2017). Rules are data: from one expression the library
// derives the outcome, what is missing, why it came out so and what to ask next.
//
// Logic is Kleene's three-valued logic. What is absent is not stated, never false; stating a
// fact can settle an outcome and never unsettles one.
//
// Nothing here is legal advice.
package participation
