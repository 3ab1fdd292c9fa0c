import form from 'form';

LForms.Util.addFormToPage({
  name: form.title,
  code: 'check',
  items: form.questions.map(({ id, text }) => ({
    linkId: id,
    questionCode: id,
    question: text,
    dataType: 'CNE',
    answers: form.answers,
    displayControl: { answerLayout: { type: 'RADIO_CHECKBOX', columns: '1' } },
  })),
}, 'form');
