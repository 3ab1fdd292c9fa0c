package participation

import "strconv"

// AppendStep appends the canonical bytes of one step: the ones that the step after it links to.
func AppendStep(to []byte, s *Step) []byte {
	w := caseWriter{c: &Case{}}
	w.Reset(to)
	w.step(s, "")
	return w.Bytes()
}

// AppendStep appends the canonical bytes of step i of the case's record, with what a newer minor
// version put into it.
func (c *Case) AppendStep(to []byte, i int) []byte {
	w := caseWriter{c: c, extra: Keys(c.Extra)}
	w.Reset(to)
	w.step(&c.Record.Steps[i], atSteps+strconv.Itoa(i))
	return w.Bytes()
}

func (w *caseWriter) record(record *Record) {
	w.Object()
	w.Key(propertySteps)
	w.steps(record.Steps)
	w.unknown("/record")
	w.EndObject()
}

func (w *caseWriter) steps(steps []Step) {
	w.Array()
	for i := range steps {
		w.step(&steps[i], atSteps+strconv.Itoa(i))
	}
	w.EndArray()
}

func (w *caseWriter) step(s *Step, at string) {
	d := &s.Data
	w.Object()
	w.Key(propertySeq)
	w.Int(s.Seq)
	w.Key(propertyDate)
	w.Date(s.Date)
	w.Key(propertyRole)
	w.String(s.Role)
	w.Key(propertyKind)
	w.String(string(s.Kind))
	w.Key(propertyData)
	w.Object()
	of := d.given()
	for i := range stepProperties {
		if of&(1<<i) == 0 {
			continue
		}
		w.Key(stepProperties[i].name)
		switch i {
		case ofCase:
			w.String(d.Case)
		case ofAsAt:
			w.Date(d.AsAt)
		case ofDuty:
			w.recordedDuty(&d.Duty, at+"/data/duty")
		case ofTeam:
			w.String(string(d.Team))
		case ofActions:
			w.Array()
			for k := range d.Actions {
				w.action(&d.Actions[k], at+"/data/actions/"+strconv.Itoa(k))
			}
			w.EndArray()
		case ofReassessIf:
			w.Array()
			for _, text := range d.ReassessIf {
				w.String(text)
			}
			w.EndArray()
		case ofReviewBy:
			w.Date(d.ReviewBy)
		case ofVerdict:
			w.String(string(d.Verdict))
		default:
			w.String(*d.text(i))
		}
	}
	w.unknown(at + "/data")
	w.EndObject()
	w.text(propertyPrev, s.Prev)
	w.unknown(at)
	w.EndObject()
}

func (w *caseWriter) recordedDuty(d *RecordedDuty, at string) {
	w.Object()
	w.Key("provision")
	w.String(string(d.Provision))
	if !d.LawFrom.IsZero() {
		w.Key("law_from")
		w.Date(d.LawFrom)
		w.Key("in_force")
		w.Bool(d.InForce)
	}
	w.Key("verdict")
	w.String(string(d.Verdict))
	w.text("strength", string(d.Strength))
	w.Key("code")
	w.String(d.Code)
	w.unknown(at)
	w.EndObject()
}

func (w *caseWriter) action(a *Action, at string) {
	w.Object()
	w.Key("what")
	w.String(a.What)
	w.Key("by")
	w.String(a.By)
	w.Key(propertyDate)
	w.Date(a.Date)
	w.unknown(at)
	w.EndObject()
}
