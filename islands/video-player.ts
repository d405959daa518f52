/**
 * Plays a video in place of its link. Nothing is asked of the video’s host before the click, and
 * only its host without cookies after it.
 *
 *     <video-player data-video="ID"><a href="…">Title</a></video-player>
 */
class VideoPlayer extends HTMLElement {
  connectedCallback() {
    this.addEventListener('click', (event) => this.#play(event));
  }

  #play(event: MouseEvent) {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (link === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const frame = document.createElement('iframe');
    frame.src = `https://www.youtube-nocookie.com/embed/${this.dataset['video'] ?? ''}?autoplay=1`;
    frame.title = link.textContent ?? '';
    frame.allow = 'autoplay; encrypted-media; fullscreen; picture-in-picture';
    this.replaceChildren(frame);
    frame.focus();
  }
}

customElements.define('video-player', VideoPlayer);
