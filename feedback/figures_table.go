package feedback

// Table is a table of counts with the totals of its rows and columns, some of which are hidden so
// that nobody can work out a small one. The zero Table has no counts.
type Table struct {
	rows, columns int    // without the totals
	counts        []int  // row by row, with the totals at the end of each and in a last row
	hidden        []bool // by the places of counts
}

// usualThreshold is how small a count may be, where an adopter does not say: fewer are not shown.
const usualThreshold = 5

// Suppress makes a table in which no count below the threshold is shown, other than 0, and in which
// none that is hidden can be worked out from those that are shown: further counts are hidden, as
// few and as small as a simple search finds, totals last. It is assumed that a reader knows that
// what is hidden is not 0. A threshold of 0 means 5. The error is a *FigureError.
func Suppress(counts [][]int, threshold int) (*Table, error) {
	if threshold == 0 {
		threshold = usualThreshold
	}
	if threshold < 3 {
		return nil, &FigureError{PartThreshold, wantThreshold}
	}
	t := &Table{rows: len(counts)}
	if t.rows > 0 {
		t.columns = len(counts[0])
	}
	width := t.columns + 1
	t.counts = make([]int, (t.rows+1)*width)
	t.hidden = make([]bool, len(t.counts))
	for i, row := range counts {
		if len(row) != t.columns {
			return nil, &FigureError{PartCounts, wantCounts}
		}
		for j, n := range row {
			if n < 0 {
				return nil, &FigureError{PartCounts, wantCounts}
			}
			for _, place := range [...]int{i*width + j, i*width + t.columns, t.rows*width + j, t.rows*width + t.columns} {
				t.counts[place] += n
			}
		}
	}
	t.hideSmall(threshold)
	t.protect()
	return t, nil
}

// At returns a count, and false where it is hidden or there is none. After the last row and the last
// column stand the totals.
func (t *Table) At(row, column int) (n int, ok bool) {
	if row < 0 || row > t.rows || column < 0 || column > t.columns || len(t.counts) == 0 {
		return 0, false
	}
	place := row*(t.columns+1) + column
	return shown(t.counts[place], t.hidden[place])
}

func (t *Table) hideSmall(threshold int) {
	for place, n := range t.counts {
		if n > 0 && n < threshold {
			t.hidden[place] = true
		}
	}
}

// protect hides more, until no hidden count can be worked out.
//
// The equations of a table, that a row and a column add up, are those of a flow in a network: rows
// and columns are its nodes, and every count is a flow from its row to its column, a total of one
// of them the other way. A hidden count can be another one where the flow can go round a circle
// through it that has hidden counts alone, each of which grows by one along its direction or
// shrinks by one, and still is not 0, against it. Where there is no such circle, the cheapest is
// hidden. Then every count in it is safe, and stays so.
func (t *Table) protect() {
	for place := range t.counts {
		if !t.hidden[place] {
			continue
		}
		from, to := t.ends(place)
		circle, cost := t.path(to, from, place)
		if t.counts[place] > 1 {
			if other, less := t.path(from, to, place); less < cost {
				circle, cost = other, less
			}
		}
		if cost > 0 {
			for _, on := range circle {
				t.hidden[on] = true
			}
		}
	}
}

// ends gives the nodes from and to which a count flows: rows first, then columns.
func (t *Table) ends(place int) (from, to int) {
	row, column := place/(t.columns+1), place%(t.columns+1)
	from, to = row, t.rows+1+column
	if (row == t.rows) != (column == t.columns) {
		from, to = to, from
	}
	return from, to
}

// What it costs to hide a count: totals are the last that people want to miss.
const (
	costTotal  int64 = 1 << 30
	costNoPath int64 = 1 << 60
)

// cost is what hiding a count takes away; nothing where it is hidden.
func (t *Table) cost(place int) int64 {
	if t.hidden[place] {
		return 0
	}
	cost := 1 + min(int64(t.counts[place]), costTotal/2)
	if place%(t.columns+1) == t.columns {
		cost += costTotal
	}
	if place/(t.columns+1) == t.rows {
		cost += costTotal
	}
	return cost
}

// path finds the cheapest way from one node to another that does not use the count at without, and
// the counts on it. A count of 0 that is shown stays shown.
func (t *Table) path(start, end, without int) (on []int, cost int64) {
	nodes := t.rows + t.columns + 2
	costs, via, settled := make([]int64, nodes), make([]int, nodes), make([]bool, nodes)
	for node := range costs {
		costs[node] = costNoPath
	}
	costs[start] = 0
	for range nodes {
		node := -1
		for n := range nodes {
			if !settled[n] && (node < 0 || costs[n] < costs[node]) {
				node = n
			}
		}
		settled[node] = true
		for place, n := range t.counts {
			from, to := t.ends(place)
			if to == node && n > 1 { // against its direction
				from, to = to, from
			}
			if from == node && place != without && (n > 0 || t.hidden[place]) && costs[node]+t.cost(place) < costs[to] {
				costs[to], via[to] = costs[node]+t.cost(place), place
			}
		}
	}
	if costs[end] >= costNoPath {
		return nil, costNoPath
	}
	for node := end; node != start; {
		on = append(on, via[node])
		from, to := t.ends(via[node])
		node = from + to - node
	}
	return on, costs[end]
}
