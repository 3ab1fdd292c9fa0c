package participation

// Codes calls visit for each code that an In stands for, list by list, those of a group among them.
func (codes In) Codes(visit func(l List, code string)) {
	masks := codes.masks()
	for l := ListDeciders; l < listEnd; l++ {
		for i, t := range l.Terms() {
			if masks[l]&(1<<i) != 0 {
				visit(l, t.Code)
			}
		}
	}
}
