import { Model } from 'survey-core';
import { renderSurvey } from 'survey-js-ui';
import form from 'form';

const survey = new Model({
  title: form.title,
  questionsOnPageMode: 'questionPerPage',
  pages: [{
    name: 'all',
    elements: form.questions.map(({ id, text }) => ({
      type: 'radiogroup', name: id, title: text, isRequired: true, choices: form.answers.map((answer) => ({ value: answer.code, text: answer.text })),
    })),
  }],
});
renderSurvey(survey, document.getElementById('form'));
