import { readFileSync } from 'node:fs';

const example = (name) => JSON.parse(readFileSync(new URL(`../../../examples/cases/${name}.json`, import.meta.url), 'utf8'));

// The procurement of healthcare in the prisons of West Yorkshire, and the report that Go gives on it.
export const westYorkshire = example('west-yorkshire-prisons-procurement');
export const westYorkshireReport = example('west-yorkshire-prisons-procurement.report');

// Another procurement, of which a team is not sure of much: what is left out here.
export const prisonProcurement = {
  as_at: '2026-03-02',
  decider: 'nhs-england',
  settings: ['prison'],
  people: ['older', 'families-carers'],
  stages: ['procuring'],
  acts: ['specification', 'procurement', 'decision'],
  contract_event: 're-procure',
  decision_stage: 'options',
  levels: ['consultation', 'participation'],
  methods: ['focus-group', 'peer-research', 'tender-questions', 'bid-evaluation'],
  insight_sources: ['hmip-reports', 'imb-data', 'health-needs-assessments'],
  partners: ['voluntary-and-community-sector', 'prison-scrutiny-bodies'],
  formats: [],
  answers: {
    'place.england': 'yes',
    'health-service.arranged': 'yes',
    'decision.ours': 'yes',
    'tsa.report-covers': 'no',
    'planning.content': 'yes',
    'existing.on-this-proposal': 'no',
    'existing.recent': 'no',
    'session.healthcare-staff-absent': 'no',
    'session.staff-presence-justified': 'no',
    'families.consulted': 'yes',
    'urgency.relied-on': 'no',
    'impact.hours': 'yes',
  },
  notes: {
    'planning.content': 'The model for all seven prisons is being written anew.',
    'existing.recent': 'The last survey was held four years ago.',
  },
};
