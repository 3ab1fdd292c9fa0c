package settings

import (
	. "github.com/heard-framework/heard/participation"
	"github.com/heard-framework/heard/participation/catalogue"
)

// secureRules hold wherever people are locked in. Where a prison must and other places should, the
// two rules stand together, on one question.
var secureRules = []Rule{
	{
		ID:    "settings.secure.fits-the-regime",
		Force: Should, Principle: Equity,
		Basis: []catalogue.ID{"4.1.barrier.2.c", "4.1.barrier.3.b", "4.1.barrier.3.c", "D1.tip.1.a", "D1.tip.1.b", "D2.principle.3.b", "D2.principle.3.c", "D2.principle.3.d", "D9.principle.8.a"},
		Title: "Activities can run inside the setting, around its regime, timetable, and limits on movement and materials.",
		Fix:   "Learn the regime and people's needs first, then design activities that can be held inside it.",
		When:  In{SecureSettings},
		Check: Is{&ActivityFitsRegime},
	},
	{
		ID:    "settings.secure.security-and-time",
		Force: Should, Principle: Governance,
		Basis: []catalogue.ID{"4.1.barrier.2.d", "4.1.barrier.2.e", "D2.principle.3.a", "D9.principle.8.b"},
		Title: "Security is agreed beforehand, with time allowed for clearance, entry and moving about.",
		Fix:   "Agree security with the establishment, and add the time that vetting, gates and escorts take.",
		When:  In{SecureChildrenSettings, ImmigrationSettings, MBU, PublicHealthSecure},
		Check: Is{&SecurityAgreedWithTime},
	},
	{
		ID:    "settings.prison.security-and-time",
		Force: Must, Principle: Governance,
		Basis: []catalogue.ID{"4.1.barrier.2.d", "4.1.barrier.2.e", "D1.tip.5.a", "D1.tip.5.b", "D1.tip.5.d"},
		Title: "In prison, clearance, entry and moving about are given the time they take, security is agreed, and everyone's safety comes first.",
		Fix:   "Send visitors' details early, agree security with the prison, and add hours for gates and escorts.",
		When:  In{Prison},
		Check: Is{&SecurityAgreedWithTime},
	},
	{
		ID:    "settings.secure.staff-trained",
		Force: Should, Principle: Experience,
		Basis: []catalogue.ID{"3.1.principle.3.a", "3.1.principle.3.b"},
		Title: "Staff of the setting are trained to encourage and support involvement, and their part is recognised.",
		Fix:   "Brief or train the setting's staff, and thank them for their part.",
		When:  In{SecureSettings},
		Check: Is{&SettingStaffTrained},
	},
	{
		ID:    "settings.secure.terms-explained-at-start",
		Force: Should, Principle: Transparency,
		Basis: []catalogue.ID{"3.3.principle.6.b", "3.3.principle.6.c"},
		Title: "From the start, people are told how confidential the work is and how independent.",
		Fix:   "Explain confidentiality, its limits, and who runs the work, before the first question.",
		When:  In{SecureSettings},
		Check: Is{&ConfidentialityExplainedAtStart},
	},
	{
		ID:    "settings.secure.other-than-digital",
		Force: Should, Principle: Equity,
		Basis: []catalogue.ID{"4.1.barrier.2.a", "D1.tip.2.b", "D2.tip.3.b", "D9.principle.9.b"},
		Title: "Where a digital method is used in a secure setting, there is a way to take part without a computer.",
		Fix:   "Offer paper, a conversation or a group beside the digital method.",
		When:  All{In{SecureSettings}, In{DigitalMethods}},
		Check: Is{&MethodNonDigitalRoute},
	},
}

// The questions that these rules ask.
var (
	ActivityFitsRegime = Fact{
		ID:    "activity.fits-regime",
		Ask:   "Are activities designed to run inside the setting, around its regime and limits on movement and materials?",
		Help:  "Ask staff and residents what a normal day allows.",
		Basis: []catalogue.ID{"4.1.barrier.2.c", "4.1.barrier.3.b", "4.1.barrier.3.c", "D1.tip.1.a", "D1.tip.1.b", "D2.principle.3.b", "D2.principle.3.c", "D2.principle.3.d", "D9.principle.8.a"},
	}

	SecurityAgreedWithTime = Fact{
		ID:    "security.agreed-with-time",
		Ask:   "Is security agreed beforehand, with time allowed for clearance, entry and moving about?",
		Help:  "Expect sessions to be cancelled at short notice, and have another date.",
		Basis: []catalogue.ID{"4.1.barrier.2.d", "4.1.barrier.2.e", "D1.tip.5.a", "D1.tip.5.b", "D1.tip.5.d", "D2.principle.3.a", "D9.principle.8.b"},
	}

	SettingStaffTrained = Fact{
		ID:    "setting-staff.trained",
		Ask:   "Is the part that the setting's staff play in involving people recognised, and supported by training?",
		Help:  "Officers and healthcare staff both matter.",
		Basis: []catalogue.ID{"3.1.principle.3.a", "3.1.principle.3.b"},
	}

	ConfidentialityExplainedAtStart = Fact{
		ID:    "confidentiality.explained-at-start",
		Ask:   "Are people told from the start how confidential the work is, and how independent?",
		Help:  "Say what would have to be passed on, and to whom.",
		Basis: []catalogue.ID{"3.3.principle.6.b", "3.3.principle.6.c"},
	}

	MethodNonDigitalRoute = Fact{
		ID:    "method.non-digital-route",
		Ask:   "Is there a way to take part without a computer or the internet?",
		Help:  "Anonymous kiosks help some people, but not all.",
		Basis: []catalogue.ID{"4.1.barrier.2.a", "D1.tip.2.b", "D2.tip.3.b", "D9.principle.9.b"},
	}
)
