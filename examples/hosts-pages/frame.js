// Gives the frame the height that the page in it says it has.
const frame = document.querySelector('iframe');
addEventListener('message', ({ source, origin, data }) => {
  if (source === frame.contentWindow && origin === location.origin && Number.isFinite(data?.heardHeight)) frame.height = Math.ceil(data.heardHeight);
});
