package report

import "github.com/heard-framework/heard/participation"

// phrases lists the headings and sentences of renderings: "title" is the text report.title. A
// name in braces stands for what is filled in there. "direction" is "rtl" in a language that is
// written from right to left. "review" stands in reports that are not in English; a language that
// has been checked has the text of "nothing" there.
var phrases = []participation.Term{
	{Code: "direction", Label: "ltr"},
	{Code: "title", Label: "Self-check of {case}"},
	{Code: "title.bare", Label: "Self-check of a case"},
	{Code: "contents", Label: "In this report"},
	{Code: "review", Label: "This translation has not yet been checked by someone who reads the language well."},

	{Code: "as-at", Label: "Judged as at"},
	{Code: "case", Label: "Case"},
	{Code: "edition.framework", Label: "Edition of the framework"},
	{Code: "edition.rules", Label: "Edition of the rules"},
	{Code: "advice", Label: "This is not legal advice. Take advice wherever a point is flagged."},
	{Code: "advice.flags", Label: "Flagged in this case:"},
	{Code: "advice.no-flags", Label: "No point is flagged in this case."},
	{Code: "gaps.duty", Label: "This answer has gaps. Open questions that can still change it, a part of it, or how sure it is: {count}."},
	{Code: "gaps.plan", Label: "These findings have gaps. Unclear for want of answers: {count}."},

	{Code: "duty", Label: "The legal duty to involve people"},
	{Code: "verdict.applies", Label: "The duty to involve people applies."},
	{Code: "verdict.does-not-apply", Label: "The duty to involve people does not apply."},
	{Code: "verdict.not-required-yet", Label: "The duty does not require people to be involved yet."},
	{Code: "verdict.judgement", Label: "A person has to judge whether the duty applies."},
	{Code: "verdict.missing", Label: "It cannot be said yet whether the duty applies."},
	{Code: "reason", Label: "Reason"},
	{Code: "strength", Label: "How sure"},
	{Code: "provision", Label: "Law"},
	{Code: "holder", Label: "Who holds the duty"},
	{Code: "certainty", Label: "How far its sources were read"},
	{Code: "law-from", Label: "Law as it stands from"},
	{Code: "law-announced", Label: "Announced for"},
	{Code: "announced", Label: "This rests on a change that had been announced, not enacted, when these rules were written. It is not law. Check what is in force."},
	{Code: "date-not-verified", Label: "(date not verified)"},
	{Code: "missing", Label: "Still missing"},

	{Code: "why", Label: "Why"},
	{Code: "why.none", Label: "No row of the decision table has settled this yet."},
	{Code: "marks", Label: "Source read: the statute, the regulation or an official page was read. Second-hand: a summary was read. Our reading: our own understanding of the text. Not verified: general knowledge, not to be relied on as law."},
	{Code: "rests-on", Label: "Rests on"},
	{Code: "answers", Label: "Answers"},
	{Code: "note", Label: "Reason given"},

	{Code: "limbs", Label: "The three limbs"},
	{Code: "limbs.caption", Label: "How each limb of the duty bears on the case"},
	{Code: "limbs.none", Label: "The answer was settled before the limbs were reached."},
	{Code: "limb", Label: "Limb"},
	{Code: "verdict", Label: "Answer"},
	{Code: "row", Label: "Decided by"},
	{Code: "nothing", Label: "–"},
	{Code: "none", Label: "None."},

	{Code: "flags", Label: "Flags"},
	{Code: "next", Label: "What to do next"},
	{Code: "companions", Label: "Other duties that bear"},
	{Code: "existing", Label: "Involvement so far"},
	{Code: "existing.about", Label: "Each test, one by one:"},
	{Code: "existing.wanted", Label: "(enough wants {answer})"},

	{Code: "findings", Label: "The plan against the framework"},
	{Code: "findings.about", Label: "These findings are about good practice. They stand apart from the legal duty and are never added to it. Must, should and may are the words of the framework; what the law requires stands above."},
	{Code: "findings.none", Label: "No rule bears on this case."},
	{Code: "fix", Label: "What to do"},
	{Code: "fix.unclear", Label: "If it is not so"},
	{Code: "accepted", Label: "Accepted, and shown beside the finding"},
	{Code: "signed", Label: "{role}, {date}"},

	{Code: "obligations", Label: "What is owed to people who take part"},
	{Code: "obligations.none", Label: "Nothing is owed yet."},
	{Code: "shown", Label: "What has to be shown"},
	{Code: "own-limit", Label: "Own time limit, in days"},
	{Code: "owed", Label: "Owed"},
	{Code: "owed.about", Label: "about {what}"},
	{Code: "owed.how", Label: "how: {how}"},
	{Code: "owed.since", Label: "since {date}"},
	{Code: "owed.due", Label: "due on {date}"},
	{Code: "owed.age", Label: "days so far: {count}"},

	{Code: "picture.cycle", Label: "The commissioning cycle, and where this case stands"},
	{Code: "picture.here", Label: "This case is here."},
	{Code: "picture.elsewhere", Label: "This case is not here."},
	{Code: "picture.spectrum", Label: "Levels of involvement: what is promised, and what the answers show"},
	{Code: "picture.promised.met", Label: "Promised, and the answers show that it is kept."},
	{Code: "picture.promised.not-met", Label: "Promised, but the answers show that it is not kept."},
	{Code: "picture.promised.unclear", Label: "Promised. The answers do not show yet whether it is kept."},
	{Code: "picture.unpromised", Label: "Not promised."},
	{Code: "picture.unpromised.met", Label: "Not promised, but the answers show it."},
	{Code: "picture.levels", Label: "None of these is better than another. What is promised is owed."},
	{Code: "picture.owed", Label: "What is owed to people, by the day it is due"},
	{Code: "picture.owed.more", Label: "There is more than this picture can show. The list has all of it."},
	{Code: "picture.owed.undated", Label: "Owed, with no date set: {count}."},

	{Code: "prompts", Label: "For a person to judge"},
	{Code: "prompts.about", Label: "No rule can test these. A named role reads each one and says what it finds."},
	{Code: "prompts.none", Label: "None bears on this case."},
	{Code: "judgement", Label: "Judgement"},
	{Code: "judgement.none", Label: "Not judged yet"},

	{Code: "questions", Label: "Open questions"},
	{Code: "questions.none", Label: "None is left."},
	{Code: "questions.about", Label: "The first is the one to ask next. Beside each stands how many outcomes an answer settles by itself."},
	{Code: "question", Label: "Question"},
	{Code: "settles", Label: "Settles"},

	{Code: "tally", Label: "Findings, counted"},
	{Code: "tally.about", Label: "Rules about the plan that do not bear on this case: {count}. The legal duty is not counted here."},
	{Code: "tally.caption", Label: "Findings by principle"},
	{Code: "principle", Label: "Principle"},
	{Code: "total", Label: "All"},

	{Code: "given", Label: "The case as it was answered"},
	{Code: "given.caption", Label: "Answers and the reasons given for them"},
	{Code: "given.none", Label: "Nothing was answered."},
	{Code: "answer", Label: "Answer"},
	{Code: "not-stated", Label: "Not stated"},
	{Code: "none-of-list", Label: "None"},
	{Code: "beside", Label: "Said in the case, for points that do not bear now"},
	{Code: "ignored", Label: "Named in the case, unknown to these rules and not used"},

	{Code: "receipt", Label: "Receipt"},
	{Code: "receipt.about", Label: "The same case and the same rules give the same digests, and the same report."},
	{Code: "receipt.none", Label: "This report carries no receipt."},
	{Code: "receipt.case", Label: "Digest of the case"},
	{Code: "receipt.rules", Label: "Digest of the rules"},

	{Code: "sources", Label: "What the sources say"},
	{Code: "sources.about", Label: "In our own words. The documents themselves prevail."},
	{Code: "documents", Label: "Documents cited"},

	{Code: "disclaimer", Label: "About this report"},
	{Code: "disclaimer.advice", Label: "Heard shows how the law and the framework appear to bear on the answers given. It is not legal advice and takes no decision."},
	{Code: "disclaimer.nhs", Label: "Heard is not affiliated with the NHS, and no NHS body has endorsed it."},

	{Code: "date", Label: "{day} {month} {year}"},
	{Code: "date.month", Label: "{month} {year}"},
	{Code: "month.1", Label: "January"},
	{Code: "month.2", Label: "February"},
	{Code: "month.3", Label: "March"},
	{Code: "month.4", Label: "April"},
	{Code: "month.5", Label: "May"},
	{Code: "month.6", Label: "June"},
	{Code: "month.7", Label: "July"},
	{Code: "month.8", Label: "August"},
	{Code: "month.9", Label: "September"},
	{Code: "month.10", Label: "October"},
	{Code: "month.11", Label: "November"},
	{Code: "month.12", Label: "December"},
}

// obligationStates lists how something owed to people can stand.
var obligationStates = []participation.Term{
	{Code: string(participation.NoDateSet), Label: "No date set"},
	{Code: string(participation.NotYetDue), Label: "Not yet due"},
	{Code: string(participation.Due), Label: "Due"},
	{Code: string(participation.Overdue), Label: "Overdue"},
	{Code: string(participation.Discharged), Label: "Met"},
}

// purposes lists what a question can be for.
var purposes = []participation.Term{
	{Code: string(participation.ForDuty), Label: "For the answer on the duty"},
	{Code: string(participation.ForAdvice), Label: "For advice beside the answer"},
	{Code: string(participation.ForPlan), Label: "For the findings about the plan"},
}
