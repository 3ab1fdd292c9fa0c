import form from 'form';

Formio.createForm(document.getElementById('form'), {
  title: form.title,
  display: 'wizard',
  components: form.questions.map(({ id, text }, i) => ({
    type: 'panel',
    key: `page${i}`,
    title: `Question ${i + 1}`,
    components: [{
      type: 'radio', key: `question${i}`, label: text, input: true, validate: { required: true },
      properties: { id }, values: form.answers.map((answer) => ({ value: answer.code, label: answer.text })),
    }],
  })),
});
