package main

import (
	"fmt"
	"hash/fnv"
	"log"
	"net"
	"net/http"
	"net/netip"
	"runtime/debug"
	"slices"
	"strings"
	"sync"

	"github.com/heard-framework/heard/participation/wire"
)

// service answers requests. Those who add to one case take turns; where another process was quicker
// the store says so.
type service struct {
	*store
	turns [64]sync.Mutex
	mux   *http.ServeMux
	guard *http.CrossOriginProtection
	local bool
}

// route is what the service answers to one method at one path.
type route struct {
	method, path string
	answer       func(*service, http.ResponseWriter, *http.Request) error
}

// routes lists everything that the service answers. openapi.json describes each.
var routes = []route{
	{http.MethodGet, "/v1/cases", (*service).listCases},
	{http.MethodPost, "/v1/cases", (*service).createCase},
	{http.MethodGet, "/v1/cases/{id}", (*service).showCase},
	{http.MethodGet, "/v1/cases/{id}/register", (*service).showRegister},
	{http.MethodPost, "/v1/cases/{id}/register/events", (*service).addEvent},
	{http.MethodGet, "/v1/cases/{id}/record", (*service).showRecord},
	{http.MethodPost, "/v1/cases/{id}/record/steps", (*service).addStep},
	{http.MethodGet, "/v1/cases/{id}/obligations", (*service).showObligations},
	{http.MethodGet, "/v1/cases/{id}/report", (*service).showReport},
	{http.MethodGet, "/v1/cases/{id}/verification", (*service).verify},
	{http.MethodGet, "/schemas/v1/{file}", (*service).showSchema},
	{http.MethodGet, "/openapi.json", (*service).showDescription},
	{http.MethodGet, "/healthz", (*service).showHealth},
}

// newService makes the service. A local one answers only to names of this machine, so that no page
// can reach it under a name of its own.
func newService(kept *store, local bool) *service {
	s := &service{store: kept, mux: http.NewServeMux(), guard: http.NewCrossOriginProtection(), local: local}
	for _, r := range routes {
		s.mux.HandleFunc(r.method+" "+r.path, func(w http.ResponseWriter, request *http.Request) {
			if err := r.answer(s, w, request); err != nil {
				s.complain(w, err)
			}
		})
	}
	s.mux.HandleFunc("/", s.lost)
	return s
}

// complain answers with what is wrong. What is the service's own fault it notes for whoever runs it.
func (s *service) complain(w http.ResponseWriter, err error) {
	status, problems := statusOf(err)
	if status == http.StatusInternalServerError {
		log.Print(err)
	}
	say(w, status, problems)
}

// ServeHTTP answers a request, or says why not.
func (s *service) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	header := w.Header()
	header.Set("X-Content-Type-Options", "nosniff")
	header.Set("Cache-Control", "no-store")
	header.Set("Referrer-Policy", "no-referrer")
	defer func() {
		if fault := recover(); fault != nil {
			log.Printf("%v\n%s", fault, debug.Stack())
			say(w, http.StatusInternalServerError, []wire.Problem{wire.Wrong(wire.Internal, "", "", "")})
		}
	}()
	switch {
	case s.local && !isLocal(r.Host):
		s.complain(w, refuse(http.StatusForbidden, wire.NotSupported, "", wantLocalHost, r.Host))
	case s.guard.Check(r) != nil:
		s.complain(w, refuse(http.StatusForbidden, wire.NotSupported, "", wantSamePage, ""))
	default:
		s.mux.ServeHTTP(w, r)
	}
}

// isLocal reports whether a host is a name of this machine.
func isLocal(host string) bool {
	if name, _, err := net.SplitHostPort(host); err == nil {
		host = name
	}
	if strings.EqualFold(host, "localhost") {
		return true
	}
	address, err := netip.ParseAddr(strings.Trim(host, "[]"))
	return err == nil && address.IsLoopback()
}

// lost answers what no route does: there is no such path, or it takes other methods.
func (s *service) lost(w http.ResponseWriter, r *http.Request) {
	var methods []string
	for _, method := range [...]string{http.MethodGet, http.MethodPost} {
		other := r.Clone(r.Context())
		other.Method = method
		if _, pattern := s.mux.Handler(other); pattern != "/" {
			methods = append(methods, method)
		}
	}
	if methods == nil {
		s.complain(w, refuse(http.StatusNotFound, wire.NotThere, "", wantRoute, ""))
		return
	}
	allowed := strings.Join(methods, ", ")
	w.Header().Set("Allow", allowed)
	s.complain(w, refuse(http.StatusMethodNotAllowed, wire.NotSupported, "", allowed, r.Method))
}

// turn waits until it is this request's turn to add to a case, and returns what ends it.
func (s *service) turn(id string) (end func()) {
	h := fnv.New32a()
	h.Write([]byte(id))
	mutex := &s.turns[h.Sum32()%uint32(len(s.turns))]
	mutex.Lock()
	return mutex.Unlock
}

// choose picks the first of the kinds on offer that a client likes best.
func choose(r *http.Request, offers ...string) (string, error) {
	accept := strings.Join(r.Header.Values("Accept"), ",")
	if strings.TrimSpace(accept) == "" {
		return offers[0], nil
	}
	best, weight := "", 0.0
	for _, offer := range offers {
		if q := liking(accept, offer); q > weight {
			best, weight = offer, q
		}
	}
	if best == "" {
		return "", refuse(http.StatusNotAcceptable, wire.NotSupported, "", strings.Join(offers, ", "), accept)
	}
	return best, nil
}

// liking is the weight that a list of media ranges gives a kind; the closest range decides.
func liking(accept, kind string) (weight float64) {
	main, _, _ := strings.Cut(kind, "/")
	ranges := []string{"*/*", main + "/*", kind}
	closest := -1
	for _, part := range strings.Split(accept, ",") {
		name, parameters, _ := strings.Cut(part, ";")
		at := slices.Index(ranges, strings.ToLower(strings.TrimSpace(name)))
		if at <= closest {
			continue
		}
		q := 1.0
		for _, parameter := range strings.Split(parameters, ";") {
			if value, given := strings.CutPrefix(strings.TrimSpace(parameter), "q="); given {
				if _, err := fmt.Sscanf(value, "%f", &q); err != nil {
					q = 0
				}
			}
		}
		closest, weight = at, q
	}
	return weight
}
