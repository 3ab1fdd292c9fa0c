package participation

import (
	"unsafe"

	"github.com/heard-framework/heard/participation/wire"
)

// FillProgramme puts what an event says of a programme into it, and leaves the rest as it is.
func (d *EventData) FillProgramme(p *Programme) { d.fill(onProgrammes, unsafe.Pointer(p)) }

// FillTheme puts what an event says of a theme into it, and leaves the rest as it is.
func (d *EventData) FillTheme(t *Theme) { d.fill(onThemes, unsafe.Pointer(t)) }

// FillResponse puts what an event says of a response into it, and leaves the rest as it is.
func (d *EventData) FillResponse(r *Response) { d.fill(onResponses, unsafe.Pointer(r)) }

// FillTelling puts what an event says of a telling into it, and leaves the rest as it is.
func (d *EventData) FillTelling(t *Telling) { d.fill(onTellings, unsafe.Pointer(t)) }

// fill copies each property that the data and the entry have by one name.
func (d *EventData) fill(s shelf, entry unsafe.Pointer) {
	data := unsafe.Pointer(d)
	for i := range dataProperties {
		from := &dataProperties[i]
		if from.isZero(data) {
			continue
		}
		of := shelves[s].of
		for k := range of {
			if of[k].name != from.name {
				continue
			}
			to, value := unsafe.Add(entry, of[k].at), unsafe.Add(data, from.at)
			switch from.form {
			case formIDs, formCodes:
				*(*[]string)(to) = *(*[]string)(value)
			case formDate:
				*(*wire.Date)(to) = *(*wire.Date)(value)
			case formAnswer:
				*(*Answer)(to) = *(*Answer)(value)
			case formFlag:
				*(*bool)(to) = *(*bool)(value)
			default:
				*(*string)(to) = *(*string)(value)
			}
		}
	}
}
